#!/usr/bin/env bash
# Measures our search on the real catalogue and the judged queries of data/eval beside Lucene 8, MiniSearch, Orama, FlexSearch, lunr, Fuse,
# uFuzzy and SQLite FTS5, with the harness of ../shared/bench/search-peers. Every engine gets the same words in the same documents.
#   tests/Benchmarks/search-peers.sh                  everything; some minutes on a quiet machine
#   tests/Benchmarks/search-peers.sh --rounds 5       all options are run.mjs's own
# Needs node, npm, java and javac, and Debian's liblucene8-java. Work and results go to $PEERS_WORK, or artifacts/search-peers, which git ignores.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
peers=$root/../shared/bench/search-peers
[[ -e $peers/run.mjs ]] || { echo "The peers are not here: $peers/run.mjs is missing." >&2; exit 2; }
if ! ls /usr/share/java/lucene-core-8*.jar >/dev/null 2>&1; then
  as_root=()
  [[ $(id -u) -eq 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq liblucene8-java >/dev/null
fi

work=${PEERS_WORK:-$root/artifacts/search-peers}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=1 SEARCH_MODULES=$work
mkdir -p "$work/classes"
cp "$peers/package.json" "$work/"
[[ -d $work/node_modules ]] || (cd "$work" && npm install --no-audit --no-fund --ignore-scripts --silent)
javac -cp "$(ls /usr/share/java/lucene-{core,analyzers-common,queryparser,queries,sandbox,memory,highlighter,suggest}-8*.jar | tr '\n' ':')" \
  -d "$work/classes" "$peers/LuceneOracle.java"
cp -r "$peers/Fts5Peer" "$work/" && dotnet publish "$work/Fts5Peer" -c Release -o "$work/fts5" -v quiet
dotnet publish "$root/tests/Benchmarks/SearchPeer" -c Release -o "$work/ours" -v quiet
export CAREERS_DATA=$root/data
dotnet "$work/ours/SearchPeer.dll" --export "$work/catalogue.json"

# The judgements as the harness wants them: query, slug, grade, class.
awk -F'\t' 'FNR == 1 { next } NR == FNR { text[$1] = $2; kind[$1] = $3; next } { print text[$1] "\t" $2 "\t" $3 "\t" kind[$1] }' \
  "$root/data/eval/search-queries.tsv" "$root/data/eval/search-qrels.tsv" > "$work/judgements.tsv"
fts5=()
for mode in porter prefix trigram blend; do fts5+=(--external "fts5-$mode=dotnet '$work/fts5/Fts5Peer.dll' --mode $mode"); done
node "$peers/run.mjs" --catalogue "$work/catalogue.json" --qrels "$work/judgements.tsv" --lucene "$work/classes" --out "$work/out" "${fts5[@]}" \
  --external "ours=dotnet '$work/ours/SearchPeer.dll'" "$@"
