// SPDX-License-Identifier: GPL-3.0-or-later
// PouchDB (leveldb) to PouchDB behind express-pouchdb on loopback: documents like the records the
// bench writes, then one field of each changed and replicated. Prints one JSON object.
//   node peer.js NUMBER_OF_DOCUMENTS SCRATCH_FOLDER
'use strict';
const { fork } = require('child_process');
const fs = require('fs');
const path = require('path');
const express = require('express');
const PouchDB = require('pouchdb-node');

const count = Number(process.argv[2]);
const scratch = process.argv[3];

function cpuMs(before) {
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

function serve() {
  fs.mkdirSync(path.join(scratch, 'server'), { recursive: true });
  const Stored = PouchDB.defaults({ prefix: path.join(scratch, 'server') + path.sep });
  const app = express();
  app.use('/db', require('express-pouchdb')(Stored, { mode: 'minimumForPouchDB' }));
  const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  let mark = process.cpuUsage();
  process.on('message', (message) => {
    if (message === 'mark') mark = process.cpuUsage();
    if (message === 'read') process.send({ cpuMs: cpuMs(mark) });
    if (message === 'end') process.exit(0);
  });
}

function record(number) {
  return {
    _id: 'person-' + String(number).padStart(7, '0'),
    code: 'BEN-' + number, state: 'registered', reception: 'group-' + Math.floor(number / 200),
    arrived_at: 1700000000000 + number, registered_at: 1700000060000 + number,
    full_name: 'Given Family Number' + number, name_source: 'document', sex: 'male',
    birth_date: '1990-05-17', nationality: 'ETH', document_kind: 'passport',
    document_number: 'P' + (10000000 + number), language: 'amh', consent_register: 'spoken',
    consent_photo: 'agreed', consent_travel: 'agreed', stage: 'registered', whereabouts: 'here',
    home_place: 'Village ' + number,
  };
}

function answer(child) {
  return new Promise((resolve) => child.once('message', resolve));
}

async function measure() {
  const child = fork(__filename, process.argv.slice(2), { env: { ...process.env, PEER_SERVES: '1' } });
  const { port } = await answer(child);
  const local = new PouchDB(path.join(scratch, 'local'));
  const remote = new PouchDB('http://127.0.0.1:' + port + '/db/site');
  for (let at = 0; at < count; at += 500) {
    const docs = [];
    for (let number = at; number < Math.min(count, at + 500); ++number) docs.push(record(number));
    await local.bulkDocs(docs);
  }
  await local.replicate.to(remote, { batch_size: 500 });
  const all = await local.allDocs({ include_docs: true });
  for (let at = 0; at < count; at += 500) {
    await local.bulkDocs(all.rows.slice(at, at + 500).map((row) => ({ ...row.doc, home_place: row.doc.home_place + ', round 1' })));
  }
  child.send('mark');
  const mark = process.cpuUsage();
  const start = process.hrtime.bigint();
  const done = await local.replicate.to(remote, { batch_size: 500 });
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const here = cpuMs(mark);
  child.send('read');
  const there = (await answer(child)).cpuMs;
  console.log(JSON.stringify({ documents: done.docs_written, wallMs, cpuMs: here + there,
    pouchdb: require('pouchdb-node/package.json').version, node: process.version }));
  child.send('end');
  await local.close();
}

if (process.env.PEER_SERVES) serve();
else measure().catch((error) => { console.error(error.message); process.exit(1); });
