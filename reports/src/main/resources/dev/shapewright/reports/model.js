// The data of the page: the rows of the report and their relations.

const page = JSON.parse(document.getElementById('report').textContent);
const report = page.report;
const rows = report.rows;
const NONE = -1;

const indexes = new Map(rows.map((row, index) => [row.name, index]));
Object.entries(report.aliases).forEach(([alias, name]) => indexes.set(alias, indexes.get(name)));
const inside = new Map([[NONE, []]]);
const times = rows.map(() => 0);
const ends = rows.map((row, index) => index + 1);

rows.forEach((row, index) => {
  if (row.kind === 'block') {
    inside.set(index, []);
  }
  const parent = page.parents[index];
  if (page.firsts[index] === index) {
    inside.get(parent).push(index);
  }
  if (parent === page.parents[page.firsts[index]]) {
    times[page.firsts[index]]++;
  }
  for (let block = parent; block !== NONE; block = page.parents[block]) {
    ends[block] = index + 1;
  }
});

/** The layers that only training needs. */
const training = new Set([...rows.keys()].filter(index => rows[index].training && rows[index].kind !== 'block'));

/** The multiplications of a row while the model runs; heads used only for training do not count. */
function macs(index) {
  if (training.size === 0) {
    return rows[index].macs;
  } else if (rows[index].kind !== 'block') {
    return training.has(index) ? 0 : rows[index].macs;
  }
  let sum = 0;
  for (let row = index + 1; row < ends[index]; row++) {
    sum += rows[row].kind === 'block' ? 0 : amount(macs(row));
  }
  return sum;
}

const isBlock = index => rows[index].kind === 'block' && inside.get(index).length > 0;
const ownName = name => name.slice(name.lastIndexOf('.') + 1);
const shapeOf = index => (rows[index].output ? rows[index].output.text : '?');
const alias = name => (rows[indexes.get(name)].name === name ? '' : name);
const isIn = (index, block) => block === NONE || (index > block && index < ends[block]);

/** A count as a number; counts that JavaScript cannot hold exactly are text in the report. */
const amount = count => Number(count || 0);

/** The total number of occurrences of a row: its repetitions times those of all blocks around it. */
function totalTimes(index) {
  let product = 1;
  for (let row = index; row !== NONE; row = page.parents[row]) {
    product *= times[row];
  }
  return product;
}

/** A count as the table prints it. */
function grouped(count) {
  return count === null ? '?' : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Bytes with a unit that leaves at most four digits. */
function bytes(count) {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  let unit = 0;
  let size = amount(count);
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return (unit === 0 ? grouped(count) : size.toFixed(size < 10 ? 2 : 1)) + ' ' + units[unit];
}

/** A large count with three digits and a letter: 25.6 M. */
function short(count) {
  const units = ['', 'k', 'M', 'G', 'T', 'P', 'E'];
  let unit = 0;
  let size = amount(count);
  while (Number(size.toPrecision(3)) >= 1000) {
    size /= 1000;
    unit++;
  }
  return unit === 0 ? String(count) : `${size.toPrecision(3)} ${units[unit]}`;
}

/** A part of a whole in percent, which no line break separates; a nonzero part never shows as zero. */
function percent(part, whole) {
  const hundredths = 100 * amount(part) / amount(whole);
  return (hundredths > 0 && hundredths < 0.05 ? '<0.1' : hundredths.toFixed(1)) + '\u00a0%';
}

/** The name of a row in its block; for equal repetitions, with all their numbers: encoder_layer_1..12. */
const title = index => page.foldedNames[index] || ownName(rows[index].name);

/** The layer with the remarks that every table makes on it. */
function layerText(index) {
  const row = rows[index];
  const remarks = [];
  if (row.trainableParameters !== row.parameters) {
    remarks.push(row.trainableParameters ? 'partly frozen' : 'frozen');
  }
  if (row.training) {
    remarks.push('training');
  }
  return row.layer + (remarks.length ? ` (${remarks.join(', ')})` : '') + (row.sharesWith ? ' = ' + row.sharesWith : '');
}

/** An element with attributes and children; strings become text, never markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** An SVG element with attributes and children. */
function drawn(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

const linkTo = index => '#' + encodeURIComponent(rows[index].name);

/** A link that selects a row. */
function chooser(index, text) {
  const link = element('a', { href: linkTo(index), class: 'link', title: rows[index].name }, text);
  link.addEventListener('click', event => {
    if (event.button === 0 && isPlain(event) && !event.shiftKey) {
      event.preventDefault();
      visit(index);
    }
  });
  return link;
}
