// The graph: drawn from its layout, moved by pointer, wheel and keys.

const svg = document.getElementById('graph');
const open = new Set();
const isOpen = index => open.has(index);
const nodeElements = new Map();
let chosen = NONE;
let view = { x: 0, y: 0, scale: 1 };
let surface = drawn('g', {});

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
  const group = drawn('g', {});
  placed.edges.forEach(edge => group.append(drawn('path',
    { class: 'wire', d: curve(edge.points), 'marker-end': 'url(#arrow)' })));
  placed.ports.forEach(port => group.append(drawPort(port)));
  placed.nodes.forEach(node => group.append(drawNode(node)));
  placed.edges.forEach(edge => group.append(drawn('text',
    { class: 'shape', x: edge.x - edge.width / 2 + 4, y: edge.y + 4 }, edge.shape)));
  return group;
}

function drawPort(port) {
  return drawn('g', { class: 'port' },
    drawn('rect', {
      x: port.x - port.width / 2, y: port.y - port.height / 2, width: port.width, height: port.height, rx: 11,
    }),
    drawn('text', { x: port.x, y: port.y + 4 }, port.text));
}

function styleOf(index) {
  const row = rows[index];
  const peak = covers(index, report.peakLayer);
  const kind = row.kind === 'layer' && row.parameters !== 0 ? 'weights' : row.kind;
  return `node ${kind}${isOpen(index) ? ' open' : ''}${peak ? ' peak' : ''}${index === chosen ? ' chosen' : ''}`;
}

/** Whether a box stands for the row of a name. */
function covers(index, name) {
  const row = name === null ? NONE : page.firsts[indexes.get(name)];
  return row === index || (isBlock(index) && !isOpen(index) && row !== NONE && isIn(row, index));
}

function describe(index) {
  const count = times[index] > 1 ? `, ${times[index]} times` : '';
  return `${title(index)}, ${layerText(index)}${count}, output ${shapeOf(index)}`;
}

function drawNode(node) {
  const index = node.index;
  const left = node.x - node.width / 2;
  const top = node.y - node.height / 2;
  const group = drawn('g', {
    class: styleOf(index), transform: `translate(${left} ${top})`, tabindex: 0, role: 'treeitem',
    'aria-label': describe(index), 'aria-selected': index === chosen, 'data-row': index,
  });
  nodeElements.set(index, group);
  const face = (shift, name) => drawn('rect',
    { x: shift, y: shift, width: node.width, height: node.height, rx: 9, class: name });
  if (times[index] > 1) {
    group.append(face(7, 'behind'), face(3.5, 'behind'));
  }
  group.append(face(0, 'face'));
  const right = node.width - (isBlock(index) ? 34 : 12);
  if (isOpen(index)) {
    group.append(drawn('text', { class: 'title', x: 13, y: 20 }, title(index) + ': ' + layerText(index)));
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
  if (times[index] > 1) {
    group.append(drawn('text', { class: 'times', x: right, y: 19, 'text-anchor': 'end' }, '\u00d7' + times[index]));
  }
  if (isBlock(index)) {
    group.setAttribute('aria-expanded', String(isOpen(index)));
    group.append(drawToggle(index, node.width - 18));
  }
  group.addEventListener('click', event => {
    event.stopPropagation();
    choose(index, false);
  });
  group.addEventListener('dblclick', event => {
    event.stopPropagation();
    toggle(index);
  });
  group.addEventListener('keydown', event => press(event, index));
  return group;
}

function drawToggle(index, x) {
  const button = drawn('g', { class: 'toggle', transform: `translate(${x} 16)` },
    drawn('title', {}, isOpen(index) ? 'Close' : 'Open'),
    drawn('circle', { r: 9 }),
    drawn('text', { y: 5 }, isOpen(index) ? '\u2212' : '+'));
  button.addEventListener('click', event => {
    event.stopPropagation();
    toggle(index);
  });
  button.addEventListener('dblclick', event => event.stopPropagation());
  return button;
}

function press(event, index) {
  const opens = event.key === 'ArrowRight' && isBlock(index) && !isOpen(index);
  const closes = event.key === 'ArrowLeft' && isOpen(index);
  if (opens || closes || event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    event.stopPropagation();
    if (opens || closes) {
      toggle(index);
      nodeElements.get(index).focus();
    } else {
      choose(index, false);
    }
  }
}

function redraw() {
  nodeElements.clear();
  const fresh = drawn('g', {}, drawLevel(NONE));
  surface.replaceWith(fresh);
  surface = fresh;
  show();
}

function show() {
  surface.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.scale})`);
}

/** Opens or closes a block, which stays where it is on the screen, but for what of it would not be seen there. */
function toggle(index) {
  if (!isBlock(index)) {
    return;
  }
  const before = nodeElements.get(index).getBoundingClientRect();
  if (!open.delete(index)) {
    open.add(index);
  }
  forget(index);
  redraw();
  const after = nodeElements.get(index).getBoundingClientRect();
  view.x += before.left + before.width / 2 - after.left - after.width / 2;
  view.y += before.top - after.top;
  show();
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

/** Opens blocks one after another as long as there is little to see. */
function openFew() {
  const most = 14;
  let visible = inside.get(NONE).length;
  for (let index = 0; index < rows.length; index++) {
    const around = page.parents[index];
    if (page.firsts[index] === index && isBlock(index) && (around === NONE || open.has(around))
      && visible + inside.get(index).length <= most) {
      open.add(index);
      visible += inside.get(index).length;
    }
  }
}

/** All of the graph, or as much of its width as can be read, from the top. */
function fit(whole) {
  const size = layout(NONE, isOpen);
  const box = svg.getBoundingClientRect();
  const margin = 24;
  const across = (box.width - 2 * margin) / Math.max(size.width, 1);
  const all = Math.min(1, across, (box.height - 2 * margin) / Math.max(size.height, 1));
  const scale = whole || all > 0.7 ? all : Math.max(all, Math.min(1, Math.max(across, 0.55)));
  view = { scale, x: (box.width - size.width * scale) / 2, y: margin };
  if (!whole && size.width * scale > box.width) {
    const first = layout(NONE, isOpen).nodes[0];
    view.x = box.width / 2 - first.x * scale;
  }
  show();
}

/** On paper there is all of the graph, whichever part the window shows. */
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

/** Zooms about a point of the graph's own window. */
function zoom(factor, x, y) {
  const scale = Math.min(4, Math.max(0.02, view.scale * factor));
  view.x = x - (x - view.x) * scale / view.scale;
  view.y = y - (y - view.y) * scale / view.scale;
  view.scale = scale;
  show();
}

function zoomMiddle(factor) {
  const box = svg.getBoundingClientRect();
  zoom(factor, box.width / 2, box.height / 2);
}

/** Opens what is around a row, and moves it into sight. */
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
  view.x += box.left + box.width / 2 - node.left - node.width / 2;
  view.y += box.top + box.height / 2 - node.top - Math.min(node.height, box.height * 0.8) / 2;
  show();
}

/** Moves a box into sight, no further than it has to. */
function follow(node) {
  const face = node.querySelector('rect.face').getBoundingClientRect();
  const box = svg.getBoundingClientRect();
  const shift = (from, to, first, last) => Math.max(first + 12 - from, 0) || Math.min(last - 12 - to, 0);
  view.x += shift(face.left, Math.min(face.right, face.left + box.width - 24), box.left, box.right);
  view.y += shift(face.top, Math.min(face.bottom, face.top + box.height - 24), box.top, box.bottom);
  show();
  svg.scrollIntoView({ block: 'nearest' });
}

/**
 * Chooses a row: all parts of the page show it, the graph the box that stands for it.
 *
 * @param moves whether it was chosen elsewhere than in the graph, so that its box and its details come into sight
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
  [before, chosen].filter(row => nodeElements.has(row)).forEach(row => {
    nodeElements.get(row).setAttribute('class', styleOf(row));
    nodeElements.get(row).setAttribute('aria-selected', String(row === chosen));
  });
  showDetails(index);
  markRow(index);
  if (moves) {
    details.scrollIntoView({ block: 'nearest' });
  }
}

function listen() {
  const pointers = new Map();
  let moved = false;
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  svg.addEventListener('pointerdown', event => {
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved = false;
  });
  window.addEventListener('pointermove', event => {
    const last = pointers.get(event.pointerId);
    if (!last) {
      return;
    }
    const before = pointers.size === 2 ? spread() : 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved = moved || Math.hypot(event.clientX - last.x, event.clientY - last.y) > 1;
    if (moved) {
      svg.classList.add('moving');
    }
    view.x += (event.clientX - last.x) / pointers.size;
    view.y += (event.clientY - last.y) / pointers.size;
    if (pointers.size === 2 && before > 0) {
      const box = svg.getBoundingClientRect();
      const [a, b] = [...pointers.values()];
      zoom(spread() / before, (a.x + b.x) / 2 - box.left, (a.y + b.y) / 2 - box.top);
    }
    show();
  });
  ['pointerup', 'pointercancel'].forEach(name => window.addEventListener(name, event => {
    pointers.delete(event.pointerId);
    svg.classList.remove('moving');
  }));
  svg.addEventListener('click', event => {
    if (moved) {
      event.stopPropagation();
    }
    moved = false;
  }, true);
  // The wheel scrolls the page until the graph is in use.
  svg.addEventListener('wheel', event => {
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && !svg.contains(document.activeElement)) {
      return;
    }
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    if (zooms) {
      zoom(Math.exp(-event.deltaY / 200), event.clientX - box.left, event.clientY - box.top);
    } else {
      view.x -= event.deltaX;
      view.y -= event.deltaY;
      show();
    }
  }, { passive: false });
  svg.addEventListener('focusin', event => {
    if (event.target.matches('.node:focus-visible')) {
      follow(event.target);
    }
  });
  svg.addEventListener('keydown', event => {
    const step = { ArrowUp: [0, 60], ArrowDown: [0, -60], ArrowLeft: [60, 0], ArrowRight: [-60, 0] }[event.key];
    if (step) {
      event.preventDefault();
      view.x += step[0];
      view.y += step[1];
      show();
    } else if (event.key === '+' || event.key === '=') {
      zoomMiddle(1.25);
    } else if (event.key === '-') {
      zoomMiddle(0.8);
    } else if (event.key === '0') {
      fit(true);
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
  listen();
  document.getElementById('expand').addEventListener('click', () => openAll(true));
  document.getElementById('collapse').addEventListener('click', () => openAll(false));
  document.getElementById('zoom-in').addEventListener('click', () => zoomMiddle(1.25));
  document.getElementById('zoom-out').addEventListener('click', () => zoomMiddle(0.8));
  document.getElementById('fit').addEventListener('click', () => fit(true));
  window.addEventListener('beforeprint', fitPaper);
  window.addEventListener('afterprint', fitWindow);
}
