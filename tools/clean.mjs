import { rmSync } from 'node:fs';

for (const folder of ['dist', 'docs-out']) rmSync(folder, { recursive: true, force: true });
