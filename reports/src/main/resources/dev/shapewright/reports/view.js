// What the window shows of the graph: its position, its scale, and which blocks are open.

/**
 * The position and scale of the graph; how much of it stays in the window however far it is moved, and the limits of
 * the scale.
 */
let view = { x: 0, y: 0, scale: 1 };
const KEPT = 60;
const SCALE = { least: 0.02, fitted: 0.06, most: 4 };

/** How the graph was fitted into the window; null if it has been moved since. */
let fitted = null;

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
