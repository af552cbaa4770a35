// The head of the page, and all parts in order.

function showTotals() {
  const list = document.getElementById('totals');
  const total = (label, value, more) =>
    list.append(element('div', {}, element('dt', {}, label),
      element('dd', {}, value, ...(more ? [element('small', {}, more)] : []))));
  const frozen = report.parameters !== report.trainableParameters;
  total('Parameters', grouped(report.parameters), frozen ? `${grouped(report.trainableParameters)} trainable` : '');
  if (report.buffers) {
    total('Buffers', grouped(report.buffers), 'running statistics');
  }
  total('MACs', grouped(report.macs), 'for one sample');
  total('Peak activations', grouped(report.peakActivations), report.peakLayer ? `at ${report.peakLayer}` : '');
  total('Layers', grouped(report.layers));
  if (report.float32) {
    total('Memory in float32', bytes(report.float32.fixedBytes), `and ${bytes(report.float32.bytesPerSample)} per sample`);
  }
  const output = (label, name) => {
    const index = indexes.get(name);
    total(label, shapeOf(index), `from ${rows[index].name}${alias(name) && `, named ${name}`}`);
  };
  report.outputs.forEach(name => output('Output', name));
  report.trainingOutputs.forEach(name => output('Output while training', name));
  if (report.fingerprint) {
    document.getElementById('fingerprint').textContent = 'fingerprint ' + report.fingerprint;
  }
}

/** Light, dark, or like the system; a browser that stores nothing for files starts with the system's theme. */
function startTheme() {
  const themes = ['auto', 'light', 'dark'];
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const button = document.getElementById('theme');
  const show = theme => {
    button.textContent = 'Theme: ' + theme;
    if (theme === 'auto') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
  };
  const kept = () => {
    try {
      return localStorage.getItem('shapewright-theme');
    } catch (refused) {
      return null;
    }
  };
  let theme = themes.includes(kept()) ? kept() : 'auto';
  button.addEventListener('click', () => {
    // The first press must be visible, so it selects the theme that the system does not use.
    const [here, other] = isDark.matches ? ['dark', 'light'] : ['light', 'dark'];
    theme = theme === 'auto' ? other : theme === other ? here : 'auto';
    show(theme);
    try {
      localStorage.setItem('shapewright-theme', theme);
    } catch (refused) {
      // the theme lasts for this visit only
    }
  });
  show(theme);
}

/** The row named after the # in the page's address; undefined if there is none. */
function linked() {
  try {
    return indexes.get(decodeURIComponent(location.hash.slice(1)));
  } catch (malformed) {
    return undefined;
  }
}

/** Shows the layer named by a link to this page, and when navigating back. */
function startLinks() {
  const peak = indexes.has(report.peakLayer) ? indexes.get(report.peakLayer) : 0;
  const index = linked();
  choose(index === undefined ? peak : index, index !== undefined);
  if (index === undefined && location.hash.length > 1) {
    details.prepend(element('p', { class: 'note' }, 'The address names a layer that this model does not have.'));
  }
  window.addEventListener('popstate', () => {
    const row = linked();
    choose(row === undefined ? peak : row, false);
  });
}

document.querySelectorAll('[hidden]').forEach(part => part.removeAttribute('hidden'));
startTheme();
showTotals();
startTable();
startCharts();
startMemory();
startGraph();
startLinks();
