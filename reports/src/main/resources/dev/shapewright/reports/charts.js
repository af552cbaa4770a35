// The charts of parameters and multiplications.

const MOST_BARS = 18;

/** The parts of the model that get a bar each: the rows on the class, or those inside its only large block. */
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
    index, text: title(index), value: amount(counted(index, count)) * totalTimes(index),
  }));
}

function barsByKind(count) {
  const sums = new Map();
  rows.forEach((row, index) => {
    if (row.kind === 'layer') {
      const kind = row.layer.split(' ')[0];
      sums.set(kind, (sums.get(kind) || 0) + amount(counted(index, count)));
    }
  });
  return [...sums].map(([text, value]) => ({ text, value }));
}

/** The largest bars, in the order of the model, and the sum of the others. */
function largest(bars, inOrder) {
  const sorted = bars.filter(bar => bar.value > 0).sort((a, b) => b.value - a.value);
  // A bar for a single other one takes no more room than the bar of others would.
  const room = sorted.length === MOST_BARS + 1 ? sorted.length : MOST_BARS;
  const kept = new Set(sorted.slice(0, room));
  const others = sorted.slice(room);
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
        element('small', {}, ` ${percent(bar.value, total)}`)));
  });
  document.getElementById(id).replaceChildren(
    report[count] === null ? element('p', { class: 'quiet' }, 'Not known before run time.')
      : bars.length === 0 ? element('p', { class: 'quiet' }, 'None.') : list);
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
}
