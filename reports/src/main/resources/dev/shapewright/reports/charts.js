// Where parameters, multiplications and memory go.

const MOST_BARS = 18;

/** The parts of the model worth a bar each: what stands on the class, or inside its only large block. */
function places() {
  let level = inside.get(NONE);
  for (;;) {
    const layers = level.filter(index => rows[index].kind !== 'input');
    const blocks = layers.filter(isBlock);
    if (layers.length >= 4 || blocks.length === 0) {
      return layers;
    }
    level = layers.flatMap(index => (isBlock(index) ? inside.get(index) : [index]));
  }
}

const counted = (index, count) => (count === 'macs' ? macs(index) : rows[index][count]);

function barsByPlace(count) {
  return places().map(index => ({
    index, text: title(index), value: (counted(index, count) || 0) * totalTimes(index),
  }));
}

/** How often a row is there: its repetitions, in each of the repetitions around it. */
function totalTimes(index) {
  let product = 1;
  for (let row = index; row !== NONE; row = page.parents[row]) {
    product *= times[row];
  }
  return product;
}

function barsByKind(count) {
  const sums = new Map();
  rows.forEach((row, index) => {
    if (row.kind === 'layer') {
      const kind = row.layer.split(' ')[0];
      sums.set(kind, (sums.get(kind) || 0) + (counted(index, count) || 0));
    }
  });
  return [...sums].map(([text, value]) => ({ text, value }));
}

/** The largest bars in the order of the model, and what the others are together. */
function largest(bars, inOrder) {
  const sorted = bars.filter(bar => bar.value > 0).sort((a, b) => b.value - a.value);
  const kept = new Set(sorted.slice(0, MOST_BARS));
  const others = sorted.slice(MOST_BARS);
  const shown = inOrder ? bars.filter(bar => kept.has(bar)) : [...kept];
  return others.length === 0
    ? shown
    : [...shown, { text: `${others.length} others`, value: others.reduce((sum, bar) => sum + bar.value, 0) }];
}

function showBars(id, count, byKind) {
  const bars = byKind ? largest(barsByKind(count), false) : largest(barsByPlace(count), true);
  const most = Math.max(...bars.map(bar => bar.value), 1);
  const total = bars.reduce((sum, bar) => sum + bar.value, 0);
  const list = element('div', { class: 'bars ' + count });
  bars.forEach(bar => {
    const fill = element('span', {});
    fill.style.width = `${100 * bar.value / most}%`;
    list.append(
      bar.index === undefined ? element('span', { class: 'label' }, bar.text) : chooser(bar.index, bar.text),
      element('span', { class: 'track', title: grouped(bar.value) }, fill),
      element('span', { class: 'value' }, short(bar.value),
        element('small', {}, ` ${(100 * bar.value / total).toFixed(1)} %`)));
  });
  document.getElementById(id).replaceChildren(
    report[count] === null ? element('p', { class: 'quiet' }, 'Not known before run time.')
      : bars.length === 0 ? element('p', { class: 'quiet' }, 'None.') : list);
}

/** About as wide as a letter of the chart. */
const LETTER = 7;
const MEMORY = { width: 1000, height: 240, left: 64, right: 16, top: 26, bottom: 26 };

function showMemory() {
  const steps = page.alive.map((value, index) => ({ value, index })).filter(step => step.value !== null);
  const place = document.getElementById('memory-chart');
  if (steps.length === 0) {
    place.replaceChildren(element('p', { class: 'quiet' }, 'Not known before run time.'));
    return;
  }
  const width = Math.max(320, place.clientWidth || MEMORY.width);
  const across = width - MEMORY.left - MEMORY.right;
  const down = MEMORY.height - MEMORY.top - MEMORY.bottom;
  const most = Math.max(...steps.map(step => step.value), 1);
  const x = number => MEMORY.left + across * number / steps.length;
  const y = value => MEMORY.top + down * (1 - value / most);
  const peakText = `${short(report.peakActivations)}, ${bytes(4 * report.peakActivations)} in float32,`;
  const peak = steps.findIndex(step => rows[step.index].name === report.peakLayer);
  const chart = drawn('svg', {
    class: 'memory', viewBox: `0 0 ${width} ${MEMORY.height}`, role: 'img',
    'aria-label': `Values alive, layer by layer; at most ${grouped(report.peakActivations)} at ${report.peakLayer}`,
  });
  [0, 0.5, 1].forEach(part => chart.append(
    drawn('line', { class: 'grid', x1: MEMORY.left, x2: width - MEMORY.right, y1: y(part * most), y2: y(part * most) }),
    drawn('text', { x: MEMORY.left - 8, y: y(part * most) + 4, 'text-anchor': 'end' }, short(Math.round(part * most)))));
  let path = `M${x(0)} ${y(0)}`;
  steps.forEach((step, number) => {
    path += `L${x(number)} ${y(step.value)}L${x(number + 1)} ${y(step.value)}`;
  });
  chart.append(drawn('path', { class: 'area', d: `${path}L${x(steps.length)} ${y(0)}Z` }),
    drawn('text', { x: MEMORY.left, y: MEMORY.height - 6 }, rows[steps[0].index].name),
    drawn('text', { x: width - MEMORY.right, y: MEMORY.height - 6, 'text-anchor': 'end' },
      rows[steps[steps.length - 1].index].name));
  if (peak >= 0) {
    const at = x(peak + 0.5);
    const end = at > width / 2;
    const text = `peak ${peakText} at ${report.peakLayer}`;
    const room = (end ? at : width - at) / LETTER;
    chart.append(
      drawn('line', { class: 'peak-line', x1: at, x2: at, y1: MEMORY.top, y2: y(0) }),
      drawn('circle', { class: 'peak-dot', cx: at, cy: y(steps[peak].value), r: 4.5 }),
      drawn('text', { class: 'peak-text', x: at, y: MEMORY.top - 10, 'text-anchor': end ? 'end' : 'start' },
        text.length > room ? `peak ${short(report.peakActivations)}` : text));
  }
  const cursor = drawn('line', { class: 'cursor', y1: MEMORY.top, y2: y(0), visibility: 'hidden' });
  const read = element('p', { class: 'quiet memory-read' },
    `At most ${peakText} at ${report.peakLayer}. Point at the chart to read it; a click shows the layer.`);
  const stepAt = event => {
    const box = chart.getBoundingClientRect();
    const number = Math.floor((event.clientX - box.left) / box.width * width - MEMORY.left) / across * steps.length;
    return Math.min(steps.length - 1, Math.max(0, Math.floor(number)));
  };
  chart.addEventListener('pointermove', event => {
    const number = stepAt(event);
    const step = steps[number];
    cursor.setAttribute('x1', x(number + 0.5));
    cursor.setAttribute('x2', x(number + 0.5));
    cursor.setAttribute('visibility', 'visible');
    read.textContent = `${rows[step.index].name}: ${grouped(step.value)} values, ${bytes(4 * step.value)} in float32`;
  });
  chart.addEventListener('click', event => choose(steps[stepAt(event)].index, true));
  chart.append(cursor);
  place.replaceChildren(chart, read);
}

function startCharts() {
  const show = byKind => {
    document.getElementById('by-kind').setAttribute('aria-pressed', String(byKind));
    document.getElementById('by-place').setAttribute('aria-pressed', String(!byKind));
    showBars('parameters-chart', 'parameters', byKind);
    showBars('macs-chart', 'macs', byKind);
  };
  document.getElementById('by-kind').addEventListener('click', () => show(true));
  document.getElementById('by-place').addEventListener('click', () => show(false));
  show(false);
  showMemory();
  window.addEventListener('resize', showMemory);
}
