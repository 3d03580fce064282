#!/usr/bin/env bash
# Installs the real engines, each in a folder of its own, and the PostgreSQL server of Debian. What cannot come is said.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2

install() {
  [[ -d $1/node_modules ]] ||
    (cd "$1" && npm install --no-save --no-audit --no-fund --no-package-lock >/dev/null 2>&1) ||
    printf 'SKIPPED: %s cannot be installed here\n' "$1"
}
server() {
  has_server && return
  if [[ $(id -u) -eq 0 ]]; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql; } >/dev/null 2>&1
  fi
  has_server || printf 'SKIPPED: no PostgreSQL, and it cannot be installed here\n'
}
has_server() { compgen -G '/usr/lib/postgresql/*/bin' >/dev/null; }

# Side by side: most of it is waiting for a registry.
for engine in duckdb chdb pg; do install "$engine" & done
server
wait
