// The memory chart: the values alive at each layer, read with the pointer or the arrow keys.

const MEMORY = { width: 1000, height: 240, left: 64, right: 16, top: 26, bottom: 26 };

/** The approximate width of a letter in the chart. */
const LETTER = 7;

/** The user's position in the chart, kept when it is redrawn. */
const memory = { step: NONE };

function showMemory() {
  const place = document.getElementById('memory-chart');
  const steps = page.alive.map((value, index) => ({ value, index })).filter(step => step.value !== null);
  if (steps.length === 0) {
    place.replaceChildren(element('p', { class: 'quiet' }, 'Not known before run time.'));
    return;
  }
  const width = Math.max(320, place.clientWidth || MEMORY.width);
  const across = width - MEMORY.left - MEMORY.right;
  const down = MEMORY.height - MEMORY.top - MEMORY.bottom;
  const most = steps.reduce((so, step) => Math.max(so, amount(step.value)), 1);
  const scale = {
    width,
    most,
    x: number => MEMORY.left + across * number / steps.length,
    y: value => MEMORY.top + down * (1 - value / most),
    step: x => Math.floor((x - MEMORY.left) / across * steps.length),
  };
  const peak = steps.findIndex(step => rows[step.index].name === report.peakLayer);
  const peakText = `${short(report.peakActivations)}, ${bytes(4 * report.peakActivations)} in float32,`;
  const chart = drawMemory(steps, scale);
  if (peak >= 0) {
    drawPeak(chart, scale, peak, steps[peak].value, `peak ${peakText} at ${report.peakLayer}`);
  }
  const read = element('p', { class: 'quiet memory-read' }, `At most ${peakText} at ${report.peakLayer}. `
    + 'Point at the chart to read it, or use its arrow keys; a click or Enter shows the layer.');
  const focused = place.contains(document.activeElement);
  place.replaceChildren(chart, read);
  readMemory(chart, steps, scale, Math.max(peak, 0), read);
  if (focused) {
    chart.focus({ preventScroll: true });
  }
}

function drawMemory(steps, { width, most, x, y }) {
  const chart = drawn('svg', {
    class: 'memory', viewBox: `0 0 ${width} ${MEMORY.height}`, tabindex: 0, role: 'slider',
    'aria-label': `Values alive, layer by layer; at most ${grouped(report.peakActivations)} at ${report.peakLayer}`,
    'aria-valuemin': 1, 'aria-valuemax': steps.length,
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
  return chart;
}

/** Marks the step with the most values, with as long a text as there is room for. */
function drawPeak(chart, { width, x, y }, number, value, text) {
  const at = x(number + 0.5);
  const end = at > width / 2;
  const room = (end ? at : width - at) / LETTER;
  chart.append(
    drawn('line', { class: 'peak-line', x1: at, x2: at, y1: MEMORY.top, y2: y(0) }),
    drawn('circle', { class: 'peak-dot', cx: at, cy: y(value), r: 4.5 }),
    drawn('text', { class: 'peak-text', x: at, y: MEMORY.top - 10, 'text-anchor': end ? 'end' : 'start' },
      text.length > room ? `peak ${short(report.peakActivations)}` : text));
}

/** Lets the user move from step to step, starting at {@code first}, and reads out each step. */
function readMemory(chart, steps, { width, x, y, step }, first, read) {
  const cursor = drawn('line', { class: 'cursor', y1: MEMORY.top, y2: y(0), visibility: 'hidden' });
  const current = () => memory.step === NONE ? first : memory.step;
  const describe = () => {
    const { value, index } = steps[current()];
    const text = `${rows[index].name}: ${grouped(value)} values, ${bytes(4 * value)} in float32`;
    chart.setAttribute('aria-valuenow', current() + 1);
    chart.setAttribute('aria-valuetext', text);
    return text;
  };
  const go = number => {
    memory.step = Math.min(steps.length - 1, Math.max(0, number));
    cursor.setAttribute('x1', x(memory.step + 0.5));
    cursor.setAttribute('x2', x(memory.step + 0.5));
    cursor.setAttribute('visibility', 'visible');
    read.textContent = describe();
  };
  const move = by => go(current() + by);
  const pointAt = event => {
    const box = chart.getBoundingClientRect();
    go(step((event.clientX - box.left) / box.width * width));
  };
  const chooseStep = () => visit(steps[current()].index);
  chart.addEventListener('pointermove', pointAt);
  chart.addEventListener('click', event => {
    pointAt(event);
    chooseStep();
  });
  chart.addEventListener('keydown', event => {
    const keys = {
      ArrowLeft: () => move(-1), ArrowDown: () => move(-1), ArrowRight: () => move(1), ArrowUp: () => move(1),
      Home: () => go(0), End: () => go(steps.length - 1), Enter: chooseStep,
    };
    if (keys[event.key] && isPlain(event)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  chart.append(cursor);
  if (memory.step === NONE) {
    describe();
  } else {
    go(memory.step);
  }
}

function startMemory() {
  showMemory();
  window.addEventListener('resize', showMemory);
}
