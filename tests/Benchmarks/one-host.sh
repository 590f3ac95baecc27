#!/usr/bin/env bash
# What one host on one core does, and what it asks of PostgreSQL: the figures that docs/scaling.md reckons with.
#   dotnet build -c Release src/CareersWeb && tests/Benchmarks/one-host.sh [TURNS A SECOND=60] [SECONDS=12]
# The host has core 0; the database, wrk and the chat driver have core 1. Needs Debian's postgresql and wrk, node and taskset.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rate=${1:-60} seconds=${2:-12}
bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
work=$(mktemp -d "${TMPDIR:-/tmp}/one-host.XXXXXX")
port=6497 secret=a-secret-of-the-benchmark
as_server() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" -ne 0 ] || chown postgres "$work"
host=
finish() { [ -z "$host" ] || kill "$host" 2>/dev/null || true; as_server "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap finish EXIT

as_server "$bin/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
as_server taskset -c 1 "$bin/pg_ctl" -D "$work/data" -w -l "$work/server.log" -o "-k $work -c listen_addresses=" start >/dev/null
sql() { "$bin/psql" -X -q -t -A -h "$work" -U postgres -c "$1"; }
server_ms() { cat /proc/[0-9]*/stat 2>/dev/null | awk '$2 == "(postgres)" { sum += $14 + $15 } END { print sum * 10 }'; }

serve() { # PROVIDER CONNECTION
  ASPNETCORE_URLS=http://127.0.0.1:$port Database__Provider=$1 Database__ConnectionString=$2 Catalogue__DataPath=$root/data \
    DirectLine__Secret=$secret RateLimits__Enabled=false Logging__LogLevel__Default=Warning \
    taskset -c 0 dotnet "$root/src/CareersWeb/bin/Release/net10.0/CareersWeb.dll" >"$work/host.log" 2>&1 &
  host=$!
  for _ in $(seq 120); do curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null && break; sleep 0.25; done
  sleep 3 # the bot has learnt its words
  chat 50 "$rate" 8 >/dev/null # and the host its ways: the first turns of a process cost several times what later ones do
}
chat() { taskset -c 1 node "$root/tests/Benchmarks/chat-load.mjs" "http://127.0.0.1:$port" $secret $host "$@" || true; }
ask() { # NAME PATH [HEADER]
  printf '%-22s' "$1"
  taskset -c 1 wrk -t1 -c16 -d4s --latency ${3:+-H "$3"} "http://127.0.0.1:$port$2" | awk '/50%/ { p50 = $2 } /99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } END { print rate "/s  p50 " p50 "  p99 " p99 }'
}

echo '== PostgreSQL'
serve PostgreSQL "Host=$work;Username=postgres;Database=postgres"
sql 'SELECT pg_switch_wal()' >/dev/null
before=$(server_ms) wal=$(sql "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")
chat 400 "$rate" "$seconds"
writes=$((400 + rate * seconds)) # each conversation's beginning is one
after=$(server_ms) logged=$(sql "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")
echo "database, a write      $(( (after - before) * 1000 / writes )) us of processor, $(( (logged - wal) / writes )) bytes of log"
echo "a conversation         $(sql "SELECT avg(length(state))::int || ' characters, ' || avg(pg_column_size(state))::int || ' bytes kept' FROM conversations")"
list='/graphql?query=%7Boccupations(first:20)%7Bnodes%7Bslug%20title%20summary%20pay%7Bminimum%20maximum%7D%7D%7D%7D'
tag=$(curl -s -o /dev/null -D - "http://127.0.0.1:$port$list" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
ask 'list of 20' "$list"
ask 'the same, unchanged' "$list" "If-None-Match: $tag"
ask 'page of a job' /occupations/adult-nurse
echo "bytes of an answer     $(curl -s "http://127.0.0.1:$port$list" | wc -c)"
grep -E 'VmRSS|VmHWM' "/proc/$host/status"
kill "$host"; wait "$host" 2>/dev/null || true
echo '== SQLite'
serve Sqlite "Data Source=$work/careers.db"
chat 400 "$rate" "$seconds"
