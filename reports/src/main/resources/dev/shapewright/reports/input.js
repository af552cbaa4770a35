// The graph moved and walked by pointer, wheel and keys.

/** The box that Tab leads to; the arrow keys continue from there. */
let stop = NONE;

/** Whether an event is for this page; with Control, Alt or Meta it is for the browser. */
const isPlain = event => !event.ctrlKey && !event.altKey && !event.metaKey;

/** Handles the keys of a tree: up and down from box to box, right into a block and left out of it. */
function press(event, index) {
  const boxes = [...nodeElements.keys()];
  const place = boxes.indexOf(index);
  const keys = {
    ArrowDown: () => focus(boxes[place + 1]),
    ArrowUp: () => focus(boxes[place - 1]),
    Home: () => focus(boxes[0]),
    End: () => focus(boxes[boxes.length - 1]),
    ArrowRight: () => (isOpen(index) ? focus(boxes[place + 1]) : toggle(index)),
    ArrowLeft: () => (isOpen(index) ? toggle(index) : focus(page.parents[index])),
    Enter: () => pick(index),
    ' ': () => pick(index),
  };
  if (keys[event.key] && isPlain(event)) {
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  }
}

/** Moves the focus to a box, if there is one. */
function focus(index) {
  if (nodeElements.has(index)) {
    nodeElements.get(index).focus({ preventScroll: true });
  }
}

/** Makes the box of a row, or of the closed block around it, the one that Tab leads to. */
function stopAt(index) {
  if (nodeElements.has(stop)) {
    nodeElements.get(stop).setAttribute('tabindex', -1);
  }
  stop = index === NONE ? inside.get(NONE)[0] : boxOf(index);
  nodeElements.get(stop).setAttribute('tabindex', 0);
}

/** One pointer drags the graph, two zoom it; dragging is not a click. */
function listenToPointers() {
  const pointers = new Map();
  let start = null;
  let dragged = false;
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const place = event => ({ x: event.clientX, y: event.clientY });
  const end = event => {
    pointers.delete(event.pointerId);
    svg.classList.remove('moving');
  };
  svg.addEventListener('pointerdown', event => {
    if (event.button === 0) {
      pointers.set(event.pointerId, place(event));
      start = place(event);
      dragged = false;
    }
  });
  window.addEventListener('pointermove', event => {
    const last = pointers.get(event.pointerId);
    if (!last) {
      return;
    } else if (event.buttons === 0) {
      end(event);
      return;
    }
    const before = pointers.size === 2 ? spread() : 0;
    pointers.set(event.pointerId, place(event));
    if (!dragged && Math.hypot(event.clientX - start.x, event.clientY - start.y) > 3) {
      dragged = true;
      svg.classList.add('moving');
      svg.setPointerCapture(event.pointerId);
    }
    pan((event.clientX - last.x) / pointers.size, (event.clientY - last.y) / pointers.size);
    if (pointers.size === 2 && before > 0) {
      const box = svg.getBoundingClientRect();
      const [a, b] = [...pointers.values()];
      zoom(spread() / before, (a.x + b.x) / 2 - box.left, (a.y + b.y) / 2 - box.top);
    }
  });
  ['pointerup', 'pointercancel'].forEach(name => window.addEventListener(name, end));
  svg.addEventListener('click', event => {
    if (dragged) {
      event.stopPropagation();
    }
    dragged = false;
  }, true);
}

/** The wheel scrolls the page until the graph is in use, and again once the graph ends. */
function listenToWheel() {
  svg.addEventListener('wheel', event => {
    const box = svg.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 200), event.clientX - box.left, event.clientY - box.top);
    } else if (svg.contains(document.activeElement) && pan(-event.deltaX, -event.deltaY)) {
      event.preventDefault();
    }
  }, { passive: false });
}

function listenToKeys() {
  svg.addEventListener('focusin', event => {
    const box = event.target.closest('.node');
    if (box) {
      stopAt(Number(box.dataset.row));
    }
    if (event.target.matches('.node:focus-visible')) {
      follow(event.target);
    }
  });
  svg.addEventListener('keydown', event => {
    const keys = {
      '+': () => zoomMiddle(1.25), '=': () => zoomMiddle(1.25), '-': () => zoomMiddle(0.8), 0: () => fit(true),
      ArrowUp: () => pan(0, 60), ArrowDown: () => pan(0, -60), ArrowLeft: () => pan(60, 0), ArrowRight: () => pan(-60, 0),
    };
    if (keys[event.key] && isPlain(event)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
}
