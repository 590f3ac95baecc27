#!/usr/bin/env bash
# Publishes the program as one folder that needs no .NET on the machine it runs on.
#   deploy/publish.sh [FOLDER]        the folder; artifacts/careers-explorer when left out
# The folder holds the program, its pages, data/ and the systemd unit. Copy it whole; see docs/operations.md.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$root/artifacts/careers-explorer}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
rm -rf "$folder"
# Machine code is made here rather than by the first visitors, whose calls would wait for the compiler.
# The runtime's own packages are not those that tests restore, so their versions stand in a lock file of their own.
dotnet publish "$root/src/CareersWeb" -c Release --self-contained --use-current-runtime -p:DebugType=none -p:PublishReadyToRun=true \
  -p:PublishDocumentationFile=false -p:PublishReferencesDocumentationFiles=false \
  -p:NuGetLockFilePath="$root/artifacts/publish.lock.json" -p:RestoreLockedMode=false -o "$folder" -v quiet
cp "$root/deploy/careers-explorer.service" "$folder/"
node "$root/deploy/bill-of-materials.mjs" "$folder" >"$folder/bill-of-materials.cdx.json" # what is in the folder, for whoever has to know
echo "$folder ($(du -sh "$folder" | cut -f1))"
