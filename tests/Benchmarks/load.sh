#!/usr/bin/env bash
# Requests a second, p50, p99 and memory of the served program for what people ask for most, each beside a bare Kestrel endpoint that answers
# the same bytes, in one run: the servers on one core, wrk on the other; then chat turns, by chat-load.mjs.
#   tests/Benchmarks/load.sh publish        makes what is measured, once
#   tests/Benchmarks/load.sh                a table; under two minutes
#   tests/Benchmarks/load.sh --soak 60 [4]  instead all of it mixed for so many minutes, so many seconds of each a minute, with memory and
#                                           handles of every minute; 1 leaves most of the machine to others
# Needs curl, wrk, taskset and node. Work goes to $LOAD_WORK, or artifacts/load, which git ignores.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=${LOAD_WORK:-$root/artifacts/load}
soak=0
[[ ${1:-} == --soak ]] && soak=${2:?minutes}
busy=${3:-4}
if ! command -v wrk >/dev/null; then
  as_root=()
  [[ $(id -u) -eq 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq wrk >/dev/null
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
mkdir -p "$work"
[[ -x $work/served/CareersWeb ]] || "$root/deploy/publish.sh" "$work/served" # as it is put on a machine; remove the folder to make it anew
[[ $soak -gt 0 || -f $work/bare/BareServer.dll ]] || dotnet publish "$root/tests/Benchmarks/BareServer" -c Release -o "$work/bare" -v quiet
[[ ${1:-} != publish ]] || exit 0

data=$(mktemp -d "${TMPDIR:-/tmp}/load.XXXXXX")
secret=a-secret-of-the-benchmark
ours=http://127.0.0.1:6396
bare=http://127.0.0.1:6397
cd "$data"
ASPNETCORE_URLS=$ours Database__ConnectionString="Data Source=$data/careers.db" DirectLine__Secret=$secret RateLimits__Enabled=false \
  Logging__LogLevel__Default=Warning taskset -c 0 "$work/served/CareersWeb" >"$data/log" 2>&1 &
server=$!
trap 'kill $server ${other:-} 2>/dev/null; wait 2>/dev/null || true; rm -rf "$data"' EXIT
for _ in $(seq 120); do sleep 0.5; curl -sf $ours/health/ready >/dev/null && break; done
kill -0 $server

# What is asked: a name, its address or its body. A search and a list through the API, pages, a file.
graphql() { printf 'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [==[%s]==]\n' "$1"; }
names=(search list-of-20 role pages-list page-role export)
search='{"query":"{ search(query: \"who takes ur blood\", first: 10) { edges { node { slug title summary } } } }"}'
list='{"query":"{ occupations(first: 20) { totalCount edges { node { slug title summary family { name } entryRoutes { title type { name } } } } } }"}'
role='{"query":"{ occupation(slug: \"paramedic\") { title summary tasks skills { name } entryRoutes { title summary type { name } } pay { minimum maximum } } }"}'
bodies=("$search" "$list" "$role" "" "" "")
paths=(/graphql /graphql /graphql '/occupations?q=blood' /occupations/paramedic /occupations.csv)

arguments=()
for i in "${!names[@]}"; do
  if [[ -n ${bodies[i]} ]]; then
    graphql "${bodies[i]}" > "$data/$i.lua"
    curl -sf -H 'Content-Type: application/json' -d "${bodies[i]}" "$ours${paths[i]}" > "$data/$i"
    grep -q '"errors"' "$data/$i" && { cat "$data/$i" >&2; exit 1; }
    arguments+=(application/json "$data/$i")
  else
    echo 'wrk.method = "GET"' > "$data/$i.lua"
    curl -sf "$ours${paths[i]}" > "$data/$i"
    arguments+=(text/html "$data/$i")
  fi
done
measure() { # seconds, script, address -> requests/s, p50, p99
  taskset -c 1 wrk -t1 -c16 -d"$1"s --latency -s "$2" "$3" | awk '/50%/ { p50 = $2 } /99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = " (" $NF " refused)" } END { print rate, p50, p99 bad }'
}
memory() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

# The hour: what went wrong is told beside what it held. What a process holds at first is not yet what it needs: so minute 6 is where it begins.
soak() {
  local held=() minute begun failed
  chat() { taskset -c 1 node "$root/tests/Benchmarks/chat-load.mjs" $ours $secret $server 200 $((busy * 10)) 8 >"$data/chat" || true; }
  echo "| minute | memory, MB | handles | threads | answers | failed | chat turns, failed |"
  echo "| ---: | ---: | ---: | ---: | ---: | ---: | --- |"
  for ((minute = 1; minute <= soak; minute++)); do
    begun=$SECONDS failed=0
    : >"$data/answers"
    for i in "${!names[@]}"; do taskset -c 1 wrk -t1 -c8 -d"$busy"s -s "$data/$i.lua" "$ours${paths[i]}" >>"$data/answers"; done
    failed=$(awk '/Non-2xx/ { sum += $NF } /Socket errors/ { gsub(",", ""); sum += $4 + $6 + $8 + $10 } END { print sum + 0 }' "$data/answers")
    chat
    held[minute]=$(memory)
    echo "| $minute | ${held[minute]} | $(find "/proc/$server/fd" -mindepth 1 | wc -l) | $(awk '/Threads/ { print $2 }' "/proc/$server/status")" \
      "| $(awk '/requests in/ { sum += $1 } END { print sum + 0 }' "$data/answers") | $failed" \
      "| $(awk '/^turns/ { turns = $2 } /^errors/ { errors = $2 } END { print turns ", " errors }' "$data/chat") |"
    ((SECONDS - begun >= 60)) || sleep $((60 - SECONDS + begun))
  done
  ((soak <= 6)) || echo "minute 6 to minute $soak: ${held[6]} to ${held[soak]} MB"
}
if ((soak > 0)); then soak; exit; fi

taskset -c 0 dotnet "$work/bare/BareServer.dll" $bare "${arguments[@]}" >/dev/null 2>&1 &
other=$!
sleep 2

echo "| asked for | bytes | requests/s | p50 | p99 | bare Kestrel, requests/s | ratio | memory, MB |"
echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for i in "${!names[@]}"; do
  measure 3 "$data/$i.lua" "$ours${paths[i]}" >/dev/null # methods reach their last tier
  read -r rate p50 p99 <<<"$(measure 5 "$data/$i.lua" "$ours${paths[i]}")"
  measure 1 "$data/$i.lua" "$bare/$i" >/dev/null
  read -r limit _ _ <<<"$(measure 2 "$data/$i.lua" "$bare/$i")"
  echo "| ${names[i]} | $(stat -c %s "$data/$i") | $rate | $p50 | $p99 | $limit | $(awk "BEGIN { printf \"%.3f\", $rate / $limit }") | $(memory) |"
done
echo
taskset -c 1 node "$root/tests/Benchmarks/chat-load.mjs" $ours $secret $server 1000 150 10 || true
