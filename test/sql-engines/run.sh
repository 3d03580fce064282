#!/usr/bin/env bash
# Runs the tests against the real engines that are there, and installs them where they are not.
# PostgreSQL is the server of Debian, started by an unprivileged user on a socket in a temporary directory.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2

test/sql-engines/install.sh
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
as=()
if [[ $(id -u) -eq 0 ]]; then as=(runuser -u postgres --); fi
if [[ -n $bin ]]; then
  scratch=$(mktemp -d)
  if [[ $(id -u) -eq 0 ]]; then chown postgres "$scratch"; fi
  chmod 755 "$scratch"
  if (cd / && "${as[@]}" "$bin/initdb" -D "$scratch/data" -U postgres -A trust >/dev/null &&
    "${as[@]}" "$bin/pg_ctl" -D "$scratch/data" -w -l "$scratch/log" \
      -o "-k $scratch -c listen_addresses='' -c fsync=off -c jit=off" start >/dev/null); then
    export SVA_PG_SOCKET=$scratch
  else
    printf 'SKIPPED: PostgreSQL does not start here\n'
  fi
  trap 'cd / && "${as[@]}" "$bin/pg_ctl" -D "$scratch/data" -m immediate stop >/dev/null 2>&1; rm -rf "$scratch"' EXIT
fi

# Two files at a time: each has engines of its own.
npx vitest run test/sql-engines --typecheck.enabled=false --maxWorkers=2 "$@"
