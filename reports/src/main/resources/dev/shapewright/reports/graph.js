// The graph, drawn from its layout and moved by pointer, wheel and keys.

const svg = document.getElementById('graph');
const open = new Set();
const isOpen = index => open.has(index);
const nodeElements = new Map();
let chosen = NONE;
let surface = drawn('g', {});

/**
 * The position and scale of the graph; how much of it stays in the window however far it is moved, and the limits of
 * the scale.
 */
let view = { x: 0, y: 0, scale: 1 };
const KEPT = 60;
const SCALE = { least: 0.02, fitted: 0.06, most: 4 };

/** How the graph was fitted into the window; null if it has been moved since. */
let fitted = null;

/** The box that Tab leads to; the arrow keys continue from there. */
let stop = NONE;

function curve(points) {
  let path = `M${points[0].x} ${points[0].y}`;
  for (let i = 1; i < points.length - 1; i++) {
    const middle = i === points.length - 2
      ? points[i + 1]
      : { x: (points[i].x + points[i + 1].x) / 2, y: (points[i].y + points[i + 1].y) / 2 };
    path += `Q${points[i].x} ${points[i].y} ${middle.x} ${middle.y}`;
  }
  return points.length > 2 ? path : path + `L${points[1].x} ${points[1].y}`;
}

function drawLevel(block) {
  const placed = layout(block, isOpen);
  const group = drawn('g', { role: 'none' });
  placed.edges.forEach(edge => group.append(drawn('path',
    { class: edge.trains ? 'wire trains' : 'wire', d: curve(edge.points), 'marker-end': 'url(#arrow)' })));
  placed.ports.forEach(port => group.append(drawPort(port)));
  placed.nodes.forEach(node => group.append(drawNode(node)));
  placed.edges.forEach(edge => group.append(drawn('text',
    { class: 'shape', x: edge.x - edge.width / 2 + 4, y: edge.y + 4, 'aria-hidden': true }, edge.shape)));
  return group;
}

function drawPort(port) {
  return drawn('g', { class: 'port', 'aria-hidden': true },
    drawn('rect', {
      x: port.x - port.width / 2, y: port.y - port.height / 2, width: port.width, height: port.height, rx: 11,
    }),
    drawn('text', { x: port.x, y: port.y + 4 }, port.text));
}

/** The box that stands for a row: its own or, if that is not there, that of the closed block around it. */
function boxOf(index) {
  let box = index;
  for (let block = index === NONE ? NONE : page.parents[index]; block !== NONE; block = page.parents[block]) {
    box = isOpen(block) ? box : block;
  }
  return box;
}

function styleOf(index) {
  const row = rows[index];
  const peak = hasPeak(index, isOpen);
  const kind = row.kind === 'layer' && row.parameters !== 0 ? 'weights' : row.kind;
  return `node ${kind}${isOpen(index) ? ' open' : ''}${peak ? ' peak' : ''}${index === boxOf(chosen) ? ' chosen' : ''}`;
}

function describe(index) {
  const count = times[index] > 1 ? `, ${times[index]} times` : '';
  const peak = hasPeak(index, isOpen) ? ', most values are alive here' : '';
  const from = rows[index].inputs.length > 0 ? `, from ${rows[index].inputs.join(' and ')}` : '';
  return `${title(index)}, ${layerText(index)}${count}${from}, output ${shapeOf(index)}${peak}`;
}

function drawNode(node) {
  const index = node.index;
  const left = node.x - node.width / 2;
  const top = node.y - node.height / 2;
  const group = drawn('g', {
    class: styleOf(index), transform: `translate(${left} ${top})`, tabindex: -1, role: 'treeitem',
    'aria-label': describe(index), 'aria-selected': index === boxOf(chosen), 'data-row': index,
  });
  nodeElements.set(index, group);
  const face = (shift, name) => drawn('rect',
    { x: shift, y: shift, width: node.width, height: node.height, rx: 9, class: name });
  group.append(drawn('rect', {
    x: -4, y: -4, width: node.width + 8, height: node.height + 8, rx: 12, class: 'ring',
  }));
  if (times[index] > 1) {
    group.append(face(7, 'behind'), face(3.5, 'behind'));
  }
  group.append(face(0, 'face'));
  const right = node.width - (isBlock(index) ? 34 : 12);
  if (isOpen(index)) {
    group.append(drawn('text', { class: 'title', x: 13, y: 20 }, frameText(index)));
    const level = drawLevel(index);
    const width = layout(index, isOpen).width;
    level.setAttribute('role', 'group');
    level.setAttribute('transform', `translate(${(node.width - width) / 2} ${FRAME.head + 6})`);
    group.append(level);
  } else {
    group.append(
      drawn('text', { class: 'title', x: 13, y: 19 }, title(index)),
      drawn('text', { class: 'layer', x: 13, y: 36 }, layerText(index)));
  }
  if (hasPeak(index, isOpen)) {
    group.append(drawn('text', { class: 'mark', x: node.width - 12, y: 36, 'text-anchor': 'end' }, PEAK));
  }
  if (times[index] > 1) {
    group.append(drawn('text', { class: 'times', x: right, y: 19, 'text-anchor': 'end' }, timesText(index)));
  }
  if (isBlock(index)) {
    group.setAttribute('aria-expanded', String(isOpen(index)));
    group.append(drawToggle(index, node.width - 18));
  }
  group.addEventListener('click', event => {
    event.stopPropagation();
    pick(index);
  });
  group.addEventListener('dblclick', event => {
    event.stopPropagation();
    toggle(index);
  });
  group.addEventListener('keydown', event => press(event, index));
  return group;
}

function drawToggle(index, x) {
  const button = drawn('g', { class: 'toggle', transform: `translate(${x} 16)`, 'aria-hidden': true },
    drawn('title', {}, isOpen(index) ? 'Close' : 'Open'),
    drawn('circle', { r: 15, class: 'reach' }),
    drawn('circle', { r: 9 }),
    drawn('text', { y: 5 }, isOpen(index) ? '\u2212' : '+'));
  button.addEventListener('click', event => {
    event.stopPropagation();
    toggle(index);
  });
  button.addEventListener('dblclick', event => event.stopPropagation());
  return button;
}

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

function redraw() {
  const focused = svg.contains(document.activeElement) && document.activeElement !== svg;
  nodeElements.clear();
  const fresh = drawn('g', { role: 'none' }, drawLevel(NONE));
  surface.replaceWith(fresh);
  surface = fresh;
  stopAt(stop);
  if (focused) {
    focus(stop);
  }
  show();
}

/** Shows the graph at its position, or as near to it as keeps part of the graph in the window. */
function show() {
  const size = layout(NONE, isOpen);
  const box = svg.getBoundingClientRect();
  const within = (at, length, room) => Math.min(room - KEPT, Math.max(KEPT - length * view.scale, at));
  view.x = within(view.x, size.width, box.width);
  view.y = within(view.y, size.height, box.height);
  surface.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.scale})`);
}

/** Moves the graph; returns whether it could be moved. */
function pan(right, down) {
  const before = { ...view };
  fitted = null;
  view.x += right;
  view.y += down;
  show();
  return view.x !== before.x || view.y !== before.y;
}

/** Opens or closes a block, which stays in place on the screen unless part of it would be out of sight. */
function toggle(index) {
  if (!isBlock(index)) {
    return;
  }
  const face = () => nodeElements.get(index).querySelector('rect.face').getBoundingClientRect();
  const before = face();
  if (!open.delete(index)) {
    open.add(index);
  }
  forget(index);
  stopAt(index);
  redraw();
  const after = face();
  pan(before.left + before.width / 2 - after.left - after.width / 2, before.top - after.top);
  follow(nodeElements.get(index));
}

function openAll(all) {
  open.clear();
  if (all) {
    rows.forEach((row, index) => isBlock(index) && open.add(index));
  }
  layouts.clear();
  redraw();
  fit(false);
}

/** Opens blocks, depth by depth, as long as few boxes are visible. */
function openFew() {
  const most = 14;
  let visible = inside.get(NONE).length;
  for (let level = inside.get(NONE).filter(isBlock); level.length > 0;) {
    const opened = level.filter(index => {
      const fits = visible + inside.get(index).length <= most;
      visible += fits ? inside.get(index).length : 0;
      return fits;
    });
    opened.forEach(index => open.add(index));
    level = opened.flatMap(index => inside.get(index)).filter(isBlock);
  }
}

/** Fits the whole graph if it stays recognizable, or as much of its width as stays readable, starting from the top. */
function fit(whole) {
  const size = layout(NONE, isOpen);
  const box = svg.getBoundingClientRect();
  const margin = 24;
  const across = (box.width - 2 * margin) / Math.max(size.width, 1);
  const all = Math.max(SCALE.fitted, Math.min(1, across, (box.height - 2 * margin) / Math.max(size.height, 1)));
  const scale = whole || all > 0.7 ? all : Math.max(all, Math.min(1, Math.max(across, 0.75)));
  view = { scale, x: (box.width - size.width * scale) / 2, y: margin };
  if (size.width * scale > box.width) {
    const first = layout(NONE, isOpen).nodes[0];
    view.x = box.width / 2 - first.x * scale;
  }
  show();
  fitted = { whole };
}

/** Adapts to a new window size: a fitted graph is fitted again; otherwise the middle stays in place. */
function resized(before, now) {
  if (svg.hasAttribute('viewBox')) {
    return;
  } else if (fitted) {
    fit(fitted.whole);
  } else {
    pan((now.width - before.width) / 2, (now.height - before.height) / 2);
  }
}

/** Shows the whole graph on paper, whichever part the window shows. */
function fitPaper() {
  const size = layout(NONE, isOpen);
  const margin = 12;
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${size.width + 2 * margin} ${size.height + 2 * margin}`);
  surface.removeAttribute('transform');
}

function fitWindow() {
  svg.removeAttribute('viewBox');
  show();
}

/** Zooms around a point of the graph's window. */
function zoom(factor, x, y) {
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, view.scale * factor));
  fitted = null;
  view.x = x - (x - view.x) * scale / view.scale;
  view.y = y - (y - view.y) * scale / view.scale;
  view.scale = scale;
  show();
}

function zoomMiddle(factor) {
  const box = svg.getBoundingClientRect();
  zoom(factor, box.width / 2, box.height / 2);
}

/** Opens the blocks around a row, and moves it into sight. */
function reveal(index) {
  let closed = false;
  for (let block = page.parents[index]; block !== NONE; block = page.parents[block]) {
    if (!open.has(block)) {
      open.add(block);
      forget(block);
      closed = true;
    }
  }
  if (closed) {
    redraw();
  }
  const node = nodeElements.get(index).querySelector('rect.face').getBoundingClientRect();
  const box = svg.getBoundingClientRect();
  pan(box.left + box.width / 2 - node.left - node.width / 2,
    box.top + box.height / 2 - node.top - Math.min(node.height, box.height * 0.8) / 2);
}

/** Moves a box into sight, no further than necessary. */
function follow(node) {
  const face = node.querySelector('rect.face').getBoundingClientRect();
  const box = svg.getBoundingClientRect();
  const shift = (from, to, first, last) => Math.max(first + 12 - from, 0) || Math.min(last - 12 - to, 0);
  const right = shift(face.left, Math.min(face.right, face.left + box.width - 24), box.left, box.right);
  const down = shift(face.top, Math.min(face.bottom, face.top + box.height - 24), box.top, box.bottom);
  if (right || down) {
    pan(right, down);
  }
  svg.scrollIntoView({ block: 'nearest' });
}

/**
 * Selects a row: all parts of the page show it, and the graph shows the box that represents it.
 *
 * @param moves whether the row was selected outside the graph, so that its box and details must be moved into sight
 */
function choose(index, moves) {
  const first = page.firsts[index];
  const before = chosen;
  chosen = first;
  if (moves) {
    if (view.scale < 0.5) {
      zoomMiddle(0.8 / view.scale);
    }
    reveal(first);
  }
  [before, chosen].map(boxOf).filter(box => nodeElements.has(box)).forEach(box => {
    nodeElements.get(box).setAttribute('class', styleOf(box));
    nodeElements.get(box).setAttribute('aria-selected', String(box === boxOf(chosen)));
  });
  stopAt(chosen);
  showDetails(index);
  markRow(index);
  // A page opens with the table at its top.
  if (moves || before !== NONE) {
    bringIntoSight(index);
  }
  if (moves) {
    details.scrollIntoView({ block: 'nearest' });
  }
}

/** Selects a row in the graph; the address of the page becomes a link to it. */
function pick(index) {
  address(index, 'replaceState');
  choose(index, false);
}

/** Selects a row outside the graph: the page goes to the graph, and the browser's back button returns. */
function visit(index) {
  address(index, 'pushState');
  choose(index, true);
}

function address(index, change) {
  try {
    history[change](null, '', linkTo(index));
  } catch (refused) {
    // this browser keeps no addresses for files
  }
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

function startGraph() {
  svg.append(
    drawn('defs', {}, drawn('marker',
      { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
      drawn('path', { class: 'arrow', d: 'M0 0L8 4L0 8Z' }))),
    surface);
  openFew();
  redraw();
  fit(false);
  listenToPointers();
  listenToWheel();
  listenToKeys();
  let before = svg.getBoundingClientRect();
  new ResizeObserver(() => {
    const now = svg.getBoundingClientRect();
    if (now.width !== before.width || now.height !== before.height) {
      resized(before, now);
      before = now;
    }
  }).observe(svg);
  const all = (id, opens) => {
    const button = document.getElementById(id);
    button.disabled = !rows.some((row, index) => isBlock(index));
    button.addEventListener('click', () => openAll(opens));
  };
  all('expand', true);
  all('collapse', false);
  document.getElementById('zoom-in').addEventListener('click', () => zoomMiddle(1.25));
  document.getElementById('zoom-out').addEventListener('click', () => zoomMiddle(0.8));
  document.getElementById('fit').addEventListener('click', () => fit(true));
  window.addEventListener('beforeprint', fitPaper);
  window.addEventListener('afterprint', fitWindow);
}
