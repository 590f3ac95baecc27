#!/usr/bin/env bash
# Chat turns a second over HTTP with many open conversations: the service on one core, the driver on another.
#   tests/Benchmarks/chat-load.sh publish                  makes what is measured, once
#   tests/Benchmarks/chat-load.sh [CONVERSATIONS] [RATE] [SECONDS] [SECONDS BEFORE]
# What the bot learns is kept for the next run, as a service keeps it for its next start; delete $CHAT_WORK/learnt to measure a first start.
# Work goes to $CHAT_WORK, or artifacts/chat-load, which git ignores. Needs node and taskset.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=${CHAT_WORK:-$root/artifacts/chat-load}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if [[ ${1:-} == publish || ! -x $work/served/CareersWeb ]]; then
  "$root/deploy/publish.sh" "$work/served"
  [[ ${1:-} != publish ]] || exit 0
fi

data=$(mktemp -d "${TMPDIR:-/tmp}/chat-load.XXXXXX")
port=${CHAT_PORT:-6395}
secret=a-secret-of-the-benchmark
cd "$data"
ASPNETCORE_URLS=http://127.0.0.1:$port Database__ConnectionString="Data Source=$data/careers.db" DirectLine__Secret=$secret \
  CareersBot__LearntPath="$work/learnt" \
  RateLimits__Enabled=false Logging__LogLevel__Default=Warning taskset -c 0 "$work/served/CareersWeb" >"$data/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$data"' EXIT
for _ in $(seq 60); do
  sleep 0.5
  curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null && break
done
sleep 1 # a server that found its port taken by another has ended by now
kill -0 $server 2>/dev/null || { cat "$data/log" >&2; exit 1; }
taskset -c 1 node "$root/tests/Benchmarks/chat-load.mjs" "http://127.0.0.1:$port" $secret $server "$@" || { tail -5 "$data/log" >&2; exit 1; }
