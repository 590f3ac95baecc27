#!/usr/bin/env bash
# Measures our GraphQL engine, serving the peers' schema, beside the limits and the peers in ../shared/bench/graphql-peers.
#   tests/Benchmarks/graphql-peers.sh                                          everything, pinned; about half an hour on a quiet machine
#   tests/Benchmarks/graphql-peers.sh --queries q1,q5 --servers limit-static   a quick look; all options are run.sh's own
# Needs what run.sh needs (node, npm, wrk, taskset). Work and results go to $PEERS_WORK, or artifacts/graphql-peers, which git ignores.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
peers=$root/../shared/bench/graphql-peers
[[ -x $peers/run.sh ]] || { echo "The peers are not here: $peers/run.sh is missing." >&2; exit 2; }
if ! command -v wrk >/dev/null; then
  as_root=()
  [[ $(id -u) -eq 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq wrk >/dev/null
fi

export PEERS_WORK=${PEERS_WORK:-$root/artifacts/graphql-peers} DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
mkdir -p "$PEERS_WORK"
dotnet publish "$root/tests/Benchmarks/PeerServer" -c Release -p:Compiled=true -o "$PEERS_WORK/ours" -v quiet
exec "$peers/run.sh" --name ours --cmd "dotnet '$PEERS_WORK/ours/PeerServer.dll'" "$@"
