// The levels: the rows directly inside a block, the tensors between them, and their placement by the layout library.

const levels = new Map();
const BOX = { height: 46, least: 96, padding: 28, toggle: 26, gap: 14 };
const FRAME = { padding: 16, head: 30 };

/** The mark of the box at which the most values are alive. */
const PEAK = 'peak';

/** The width of texts in the fonts of the style sheet. */
const widthOf = (() => {
  const pen = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const [sans, mono] = ['--sans', '--mono'].map(name => style.getPropertyValue(name));
  const measure = font => text => {
    pen.font = font;
    return pen.measureText(text).width;
  };
  return {
    title: measure(`650 13px ${sans}`), frame: measure(`650 12px ${sans}`), times: measure(`700 13px ${sans}`),
    port: measure(`12px ${sans}`), code: measure(`12px ${mono}`),
  };
})();

/** The row directly inside a block that is, or contains, another row; undefined if that row is elsewhere. */
function childOf(block, index) {
  let child = page.firsts[index];
  if (!isIn(child, block)) {
    return undefined;
  }
  while (page.parents[child] !== block) {
    child = page.parents[child];
  }
  return child;
}

/** For each block, the inner rows whose tensors are read outside, or flow out, under their own names. */
const exported = (() => {
  const found = new Map();
  const leave = (index, reader) => {
    for (let block = page.parents[index]; block !== NONE && !isIn(reader, block); block = page.parents[block]) {
      found.set(block, (found.get(block) || new Set()).add(page.firsts[index]));
    }
  };
  rows.forEach((row, reader) => row.inputs.forEach(input => leave(indexes.get(input), reader)));
  report.outputs.concat(report.trainingOutputs).forEach(output => leave(indexes.get(output), rows.length));
  return found;
})();

/** The nodes and edges of a level: rows by index, inputs and outputs by name. */
function level(block) {
  if (!levels.has(block)) {
    levels.set(block, makeLevel(block));
  }
  return levels.get(block);
}

function makeLevel(block) {
  const nodes = inside.get(block).map(index => ({ id: String(index), index }));
  const edges = new Map();
  const ports = new Map();
  const edge = (from, to, index, trains) => {
    const key = from + '>' + to + '>' + shapeOf(index);
    // A tensor needed by any reader while the model runs is not for training only.
    const before = edges.get(key);
    edges.set(key, { from, to, shape: shapeOf(index), trains: trains && (before === undefined || before.trains) });
  };
  const port = (id, text) => ports.set(id, { id, text });
  inside.get(block).forEach(child => {
    for (let reader = child; reader < ends[child]; reader++) {
      rows[reader].inputs.map(input => indexes.get(input)).forEach(index => {
        const maker = childOf(block, index);
        if (maker === undefined) {
          port('in ' + index, rows[index].name);
          edge('in ' + index, String(child), index, training.has(reader));
        } else if (maker !== child) {
          edge(String(maker), String(child), index, training.has(reader));
        }
      });
    }
  });
  const out = (id, text, index, trains) => {
    port(id, text);
    edge(String(childOf(block, index)), id, index, trains);
  };
  if (block === NONE) {
    const several = report.outputs.length + report.trainingOutputs.length > 1;
    const label = name => (several || alias(name) ? `output ${name}` : 'output');
    report.outputs.forEach((name, number) => out('out ' + number, label(name), indexes.get(name), false));
    report.trainingOutputs.forEach((name, number) =>
      out('training ' + number, `${label(name)}, only while training`, indexes.get(name), true));
  } else {
    if (page.results[block] !== NONE) {
      out('out', 'output', page.results[block], training.has(page.results[block]));
    }
    (exported.get(block) || []).forEach(index => out('out ' + index, rows[index].name, index, training.has(index)));
  }
  return { nodes, ports: [...ports.values()], edges: [...edges.values()] };
}

/** The number of equal repetitions that a box represents, as text; empty if there is only one. */
const timesText = index => (times[index] > 1 ? '\u00d7' + times[index] : '');

/** Whether a box represents the layer at which the most values are alive. */
function hasPeak(index, isOpen) {
  const row = report.peakLayer === null ? NONE : page.firsts[indexes.get(report.peakLayer)];
  return row === index || (isBlock(index) && !isOpen(index) && row !== NONE && isIn(row, index));
}

/** The size of a row as drawn; an open block is as large as its level needs. */
function sizeOf(index, isOpen) {
  const marks = (times[index] > 1 ? BOX.gap + widthOf.times(timesText(index)) : 0) + (isBlock(index) ? BOX.toggle : 0);
  if (!isOpen(index)) {
    const peak = hasPeak(index, isOpen) ? BOX.gap + widthOf.frame(PEAK) : 0;
    const text = Math.max(widthOf.title(title(index)) + marks, widthOf.code(layerText(index)) + peak);
    return { width: Math.max(BOX.least, text + BOX.padding), height: BOX.height };
  }
  const placed = layout(index, isOpen);
  const label = widthOf.frame(frameText(index)) + marks + BOX.padding;
  return {
    width: Math.max(placed.width + 2 * FRAME.padding, label),
    height: placed.height + FRAME.head + FRAME.padding + 6,
  };
}

const frameText = index => title(index) + ': ' + layerText(index);

const layouts = new Map();

/** The placement of all nodes and edges of a level, cached until a block inside opens or closes. */
function layout(block, isOpen) {
  if (!layouts.has(block)) {
    layouts.set(block, makeLayout(level(block), isOpen));
  }
  return layouts.get(block);
}

/** A level with more nodes is laid out as one column: the layout library takes seconds for it, and recurses as deep as a chain is long. */
const MOST_LAID = 300;

const portSize = port => ({ width: widthOf.port(port.text) + 24, height: 22 });
const edgeSize = edge => ({ width: widthOf.code(edge.shape) + 8, height: 16 });

function makeLayout(made, isOpen) {
  return made.nodes.length > MOST_LAID || isChain(made) ? makeColumn(made, isOpen) : makeGraph(made, isOpen);
}

const comesIn = port => port.id.startsWith('in');

/** The boxes of a column, from top to bottom. */
const inOrder = (nodes, ports) => [...ports.filter(comesIn), ...nodes, ...ports.filter(port => !comesIn(port))];

/** Whether each box reads the one above it and no other, so that there is nothing to lay out. */
function isChain(made) {
  const places = new Map(inOrder(made.nodes, made.ports).map((box, place) => [box.id, place]));
  return made.edges.every(edge => places.get(edge.to) === places.get(edge.from) + 1);
}

/** Places nodes one below the other, in order; tensors not read by the next node flow at the side. */
function makeColumn(made, isOpen) {
  const gap = 42;
  const nodes = made.nodes.map(node => ({ ...node, ...sizeOf(node.index, isOpen) }));
  const ports = made.ports.map(port => ({ ...port, ...portSize(port) }));
  const boxes = inOrder(nodes, ports);
  const right = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  let height = -gap;
  boxes.forEach((box, place) => {
    Object.assign(box, { place, x: right / 2, y: height + gap + box.height / 2 });
    height += gap + box.height;
  });
  const lane = right + 2 * gap;
  const byId = new Map(boxes.map(box => [box.id, box]));
  const edges = made.edges.map(edge => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    const size = edgeSize(edge);
    const top = { x: from.x, y: from.y + from.height / 2 };
    const bottom = { x: to.x, y: to.y - to.height / 2 };
    return to.place === from.place + 1
      ? { ...edge, ...size, x: top.x + size.width / 2, y: (top.y + bottom.y) / 2, points: [top, bottom] }
      : { ...edge, ...size, x: right + size.width / 2, y: from.y - 8, points: [
        { x: from.x + from.width / 2, y: from.y }, { x: lane, y: from.y }, { x: lane, y: from.y + gap },
        { x: lane, y: to.y - gap }, { x: lane, y: to.y }, { x: to.x + to.width / 2, y: to.y }] };
  });
  const aside = edges.some(edge => edge.points.length > 2);
  return { width: aside ? lane : right, height, nodes, ports, edges };
}

function makeGraph(made, isOpen) {
  const graph = new dagre.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 26, edgesep: 18 });
  made.nodes.forEach(node => graph.setNode(node.id, { ...sizeOf(node.index, isOpen) }));
  made.ports.forEach(port => graph.setNode(port.id, portSize(port)));
  made.edges.forEach(edge => graph.setEdge(edge.from, edge.to,
    { ...edgeSize(edge), labelpos: 'r', labeloffset: 4 }, edge.shape));
  dagre.layout(graph);
  return {
    width: graph.graph().width || 0,
    height: graph.graph().height || 0,
    nodes: made.nodes.map(node => ({ ...node, ...graph.node(node.id) })),
    ports: made.ports.map(port => ({ ...port, ...graph.node(port.id) })),
    edges: made.edges.map(edge => ({ ...edge, ...graph.edge(edge.from, edge.to, edge.shape) })),
  };
}

/** Discards the cached placement of a block and of all blocks around it. */
function forget(block) {
  for (let level = block; level !== NONE; level = page.parents[level]) {
    layouts.delete(level);
  }
  layouts.delete(NONE);
}
