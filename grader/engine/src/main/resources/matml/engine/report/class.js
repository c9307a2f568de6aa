
(function () {
  'use strict';
  // Well-formed XML as it stands: no less-than sign, no ampersand.
  const root = document.documentElement;
  const HIDDEN = '#names-hidden';
  const order = new Intl.Collator('en', { numeric: true });
  if (location.hash === HIDDEN) {
    root.classList.add('names-hidden');
  }

  function make(tag, text, kind) {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = kind;
    return element;
  }

  // What is to be read in a cell while names are shown or hidden.
  function shown(cell) {
    const who = cell.querySelector(root.classList.contains('names-hidden') ? '.alias' : '.real');
    return (who ? who : cell).textContent.trim();
  }

  function sort(table, at, down, numbers) {
    const body = table.tBodies[0];
    const keyed = Array.from(body.rows).map(function (row) {
      const text = row.cells[at] ? shown(row.cells[at]) : '';
      const number = parseFloat(text);
      return { row: row, text: text, number: Number.isNaN(number) ? null : number };
    });
    keyed.sort(function (a, b) {
      if (numbers) {
        // What has no number comes last either way.
        if (a.number === null) { return b.number === null ? 0 : 1; }
        if (b.number === null) { return -1; }
        return down ? b.number - a.number : a.number - b.number;
      }
      return down ? order.compare(b.text, a.text) : order.compare(a.text, b.text);
    });
    body.append.apply(body, keyed.map(function (each) { return each.row; }));
  }

  function sortable(table) {
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, at) {
      const button = make('button', '', 'sort');
      button.type = 'button';
      button.append.apply(button, Array.from(head.childNodes));
      head.append(button);
      const numbers = head.classList.contains('number');
      button.addEventListener('click', function () {
        const before = head.getAttribute('aria-sort');
        const down = before ? before === 'ascending' : numbers;
        heads.forEach(function (each) { each.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        sort(table, at, down, numbers);
      });
    });
  }

  function filter(table) {
    const box = make('p', '', 'controls');
    const label = make('label', 'Show only rows with ', '');
    const input = make('input', '', '');
    const says = make('span', '', 'muted');
    says.setAttribute('role', 'status');
    input.type = 'search';
    label.append(input);
    box.append(label, says);
    table.closest('.wide').before(box);
    input.addEventListener('input', function () {
      const words = input.value.toLowerCase().split(' ').filter(Boolean);
      const rows = Array.from(table.tBodies[0].rows);
      let seen = 0;
      rows.forEach(function (row) {
        const text = Array.from(row.cells).map(shown).join(' ').toLowerCase();
        const fits = words.every(function (word) { return text.includes(word); });
        row.hidden = !fits;
        seen += fits ? 1 : 0;
      });
      says.textContent = words.length ? ' ' + seen + ' of ' + rows.length : '';
    });
  }

  // An address says whose it is, too.
  function addresses(hide) {
    document.querySelectorAll('a.who').forEach(function (link) {
      if (hide) {
        link.dataset.to = link.getAttribute('href');
        link.removeAttribute('href');
      } else if (link.dataset.to) {
        link.setAttribute('href', link.dataset.to);
      }
    });
  }

  function names(button, hide) {
    root.classList.toggle('names-hidden', hide);
    addresses(hide);
    button.textContent = hide ? 'Show names' : 'Hide names';
    // The order of names would tell whose the labels are.
    document.querySelectorAll('table.people').forEach(function (table) {
      sort(table, 0, false, false);
      Array.from(table.tHead.rows[0].cells).forEach(function (each) { each.removeAttribute('aria-sort'); });
    });
    document.querySelectorAll('ul.names').forEach(function (list) {
      const items = Array.from(list.children).map(function (item) { return { item: item, text: shown(item) }; });
      items.sort(function (a, b) { return order.compare(a.text, b.text); });
      list.append.apply(list, items.map(function (each) { return each.item; }));
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('table.sortable').forEach(sortable);
    document.querySelectorAll('table.filtered').forEach(filter);
    const place = document.getElementById('switch');
    if (place) {
      const button = make('button', 'Hide names', 'switch');
      button.type = 'button';
      place.append(button);
      if (root.classList.contains('names-hidden')) {
        names(button, true);
      }
      button.addEventListener('click', function () {
        const hide = !root.classList.contains('names-hidden');
        names(button, hide);
        location.hash = hide ? HIDDEN : '#names-shown';
      });
    }
  });
}());
