/** The script of the page: filters, search, the source text beside each other, print. Plain browser JavaScript. */
export const SCRIPT = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId('filters');
  const matrix = byId('matrix');
  const rows = [...matrix.children];
  const data = JSON.parse(byId('data').textContent);
  const NOBODY = '-';
  let texts = null;

  const filter = () => {
    texts ??= rows.map((row) => row.textContent.toLowerCase());
    const chosen = new FormData(form);
    const statuses = new Set(chosen.getAll('status'));
    const kind = chosen.get('kind');
    const mark = chosen.get('mark');
    const volume = chosen.get('volume');
    const owner = chosen.get('owner');
    const words = chosen.get('words').toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      const fits =
        (statuses.size === 0 || statuses.has(row.dataset.status)) &&
        (!kind || row.dataset.kind === kind) &&
        (!mark || row.dataset.mark === mark) &&
        (!volume || row.dataset.volume.split(' ').includes(volume)) &&
        (!owner || (row.dataset.owner || NOBODY) === owner) &&
        words.every((word) => texts[at].includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    });
    byId('shown').textContent = matrix.dataset.shown.replace('{n}', shown);
    byId('nothing').hidden = shown > 0;
  };
  if (form) {
    form.addEventListener('input', filter);
    form.addEventListener('reset', () => setTimeout(filter));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  // Decisions of a person: in this browser, over those that the review was made with.
  const keyOf = ({ subject, id }) => subject + ' ' + id;
  const decisions = new Map(data.decisions.map((decision) => [keyOf(decision), decision]));
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(data.key) ?? '[]');
    } catch {
      return [];
    }
  };
  for (const decision of kept()) decisions.set(keyOf(decision), decision);
  const keep = () => {
    try {
      localStorage.setItem(data.key, JSON.stringify([...decisions.values()]));
    } catch {
      // A browser that keeps nothing for files still saves to a file.
    }
  };
  const places = new Map(
    [...document.querySelectorAll('.decide')].map((place) => [keyOf(place.dataset), place]),
  );
  const stateOf = (decision, place) =>
    !decision.print || decision.print === place.dataset.print ? 'current' : 'changed';

  const owners = () => {
    const names = [...new Set([...decisions.values()].map(({ owner }) => owner).filter(Boolean))].sort();
    byId('owners').replaceChildren(...names.map((name) => new Option(name, name)));
    const select = form?.elements.owner;
    if (select) {
      const chosen = select.value;
      const all = select.options[0];
      select.replaceChildren(all, new Option(data.noOwner, NOBODY), ...names.map((name) => new Option(name, name)));
      select.value = names.includes(chosen) || chosen === NOBODY ? chosen : '';
    }
    const count = [...decisions.values()].filter(({ status, owner, comment }) => status || owner || comment).length;
    byId('decided').textContent = count > 0 ? data.decided.replace('{n}', count) : '';
  };

  const show = (place) => {
    const decision = decisions.get(keyOf(place.dataset));
    const row = place.closest('.row, .finding');
    const current = decision && stateOf(decision, place) === 'current';
    if (row?.matches('.row')) {
      row.dataset.computed ??= row.dataset.status;
      row.dataset.status = (current && decision.status) || row.dataset.computed;
      row.dataset.owner = decision?.owner ?? '';
      row.querySelector('.owner').textContent = decision?.owner ?? '';
      const tag = row.querySelector('summary .tag') ?? row.querySelector('summary').insertAdjacentElement('afterbegin', document.createElement('span'));
      const status = row.dataset.status;
      tag.className = status ? 'tag ' + status : '';
      tag.textContent = status ? data.statuses[status] : '';
      if (current && decision.status) tag.title = data.byPerson;
      else tag.removeAttribute('title');
      tag.classList.toggle('person', Boolean(current && decision.status));
    } else if (row) row.classList.toggle('closed', Boolean(current && decision.status));
    place.classList.toggle('made', Boolean(decision));
    const stale = place.querySelector('.stale');
    if (stale) {
      stale.hidden = !decision || current;
      stale.textContent = data.states.changed;
    }
  };

  const fill = (place) => {
    const { status = null, owner = '', comment = '' } = decisions.get(keyOf(place.dataset)) ?? {};
    const fields = place.querySelector('fieldset').querySelectorAll('[name]');
    for (const field of fields) field.value = { status, owner, comment }[field.name] ?? '';
  };
  const attach = (place) => {
    if (place.firstElementChild) return;
    const kind = place.dataset.subject === 'finding' ? 'finding' : 'clause';
    place.append(byId('decide-' + kind).content.cloneNode(true));
    fill(place);
    show(place);
  };
  const attachIn = (element) => {
    for (const place of element.querySelectorAll('.decide')) attach(place);
  };
  document.addEventListener('toggle', (event) => event.target.open && attachIn(event.target), true);
  for (const open of document.querySelectorAll('details[open]')) attachIn(open);
  for (const key of decisions.keys()) if (places.has(key)) show(places.get(key));
  owners();

  document.addEventListener('input', (event) => {
    const place = event.target.closest('.decide');
    if (!place) return;
    const { subject, id, print } = place.dataset;
    const value = (name) => place.querySelector('[name=' + name + ']').value;
    const decision = { subject, id, print, status: value('status') || null, owner: value('owner').trim(), comment: value('comment').trim() };
    if (decision.status || decision.owner || decision.comment) decisions.set(keyOf(decision), decision);
    else decisions.delete(keyOf(decision));
    keep();
    show(place);
    owners();
  });

  byId('save').addEventListener('click', () => {
    const list = [...decisions.values()].map(({ subject, id, print, status, owner, comment }) => ({ subject, id, print, status, owner, comment }));
    const file = { schemaVersion: 1, project: data.project, decisions: list };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\\n'], { type: 'application/json' }));
    link.download = 'bidlint-decisions.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
  const isDecision = (decision) =>
    typeof decision?.id === 'string' && ['requirement', 'scoring-item', 'finding'].includes(decision.subject);
  byId('load').addEventListener('change', async (event) => {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    const fault = byId('load-fault');
    let read = null;
    try {
      read = JSON.parse(await file.text());
    } catch {}
    fault.hidden = read?.schemaVersion === 1 && Array.isArray(read.decisions) && read.decisions.every(isDecision);
    fault.textContent = data.wrongFile;
    if (!fault.hidden) return;
    for (const decision of read.decisions) {
      decisions.set(keyOf(decision), decision);
      const place = places.get(keyOf(decision));
      if (!place) continue;
      if (place.firstElementChild) fill(place);
      show(place);
    }
    keep();
    owners();
  });

  // From clause to clause with the arrow keys.
  matrix.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (!step || event.target.tagName !== 'SUMMARY') return;
    let row = event.target.closest('.row')?.[step];
    while (row?.hidden) row = row[step];
    if (!row) return;
    event.preventDefault();
    row.querySelector('summary').focus();
  });

  const dialog = byId('source');
  const bring = (id, focus) => {
    const target = id && byId(id);
    if (!target) return;
    target.classList.add('here');
    const centre = () => target.scrollIntoView({ block: 'center' });
    centre();
    requestAnimationFrame(centre);
    if (focus) target.closest('.pane').focus({ preventScroll: true });
  };
  const open = (link) => {
    for (const old of dialog.querySelectorAll('.here')) old.classList.remove('here');
    if (!dialog.open) dialog.showModal();
    if (!link) return;
    bring(link.dataset.beside, false);
    bring(link.hash.slice(1), true);
  };
  const unfold = (row) => {
    if (row.hidden) form.reset();
    row.hidden = false;
    row.firstElementChild.open = true;
  };
  document.addEventListener('click', (event) => {
    const toRow = event.target.closest('a.to-row');
    if (toRow) unfold(byId(toRow.hash.slice(1)));
    const link = event.target.closest('a.place, a#read');
    if (link) {
      event.preventDefault();
      open(link.id === 'read' ? null : link);
    } else if (event.target === dialog || event.target.id === 'close') dialog.close();
  });

  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('.group:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
})();
`
