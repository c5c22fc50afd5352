import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const program = path.resolve(__dirname, '../../scripts/run.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'personalcaf-730-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('run by node from another folder, a command finds the file that is named from there', () => {
  writeFileSync(path.join(folder, 'none.json'), '[]');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'calcola730', path.join('.', 'none.json')],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
});
