// The graph, drawn from its layout.

const svg = document.getElementById('graph');
const open = new Set();
const isOpen = index => open.has(index);
const nodeElements = new Map();
let chosen = NONE;
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
