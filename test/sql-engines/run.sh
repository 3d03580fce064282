#!/usr/bin/env bash
# Installs the real engines, each in a folder of its own, and runs the tests against those that are there.
# PostgreSQL is the server of Debian, started by an unprivileged user on a socket in a temporary directory.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
here=test/sql-engines

install() {
  [[ -d $here/$1/node_modules ]] ||
    (cd "$here/$1" && npm install --no-save --no-audit --no-fund --no-package-lock >/dev/null 2>&1) ||
    printf 'SKIPPED: %s cannot be installed here\n' "$1"
}
# Side by side, and beside the server: most of it is waiting for a registry.
for engine in duckdb chdb pg; do install "$engine" & done

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
if [[ -z $bin && $(id -u) -eq 0 ]]; then
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql; } >/dev/null 2>&1
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
fi
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
else
  printf 'SKIPPED: no PostgreSQL, and it cannot be installed here\n'
fi

wait
# Two files at a time: each has engines of its own.
npx vitest run test/sql-engines --typecheck.enabled=false --maxWorkers=2 "$@"
