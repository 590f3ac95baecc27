#!/usr/bin/env bash
# Installs what the tests need, builds everything once and runs every test.
# The last line says how many passed and failed; the exit code is 0 only when none failed.
set -u
cd "$(dirname "$0")"

install() { # Debian packages by name, only those that are missing
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell) # the same without windows: tests start it sooner
  command -v javac >/dev/null || missing+=(default-jdk-headless) # with Lucene: what the strict search is held against
  compgen -G '/usr/share/java/lucene-core-8*.jar' >/dev/null || missing+=(liblucene8-java)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql) # each test run has a server of its own
  [ -x /usr/sbin/nginx ] || missing+=(nginx-light) # several hosts stand behind it
  { command -v gcc && [ -e /usr/include/stdio.h ]; } >/dev/null || missing+=(gcc libc6-dev) # a slow disk is a few lines of C
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null ||
    echo "Could not install ${missing[*]}: the tests that need it are skipped with that reason."
}

install
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build CareersExplorer.sln -c Release --nologo -v quiet || { echo "The build failed."; echo "0 passed, 1 failed"; exit 1; }

rm -f artifacts/faults.md
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test CareersExplorer.sln -c Release --no-build --nologo -m:1 2>&1 | tee "$log"
exit_code=${PIPESTATUS[0]}

if [ -f artifacts/faults.md ]; then # what tests/Faults.Tests did to the service, and what came of it
  printf '\n| fault | expected | seen | |\n|---|---|---|---|\n'
  cat artifacts/faults.md
fi

grep -E '^ +Failed [^ ]+' "$log" # once more, beside the figures

# Each test project closes with "Passed!  - Failed: 0, Passed: 12, Skipped: 0, ..."; a crash leaves no such line and shows in the exit code.
count() { grep -oE "$1: +[0-9]+" "$log" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count Passed)
failed=$(count Failed)
[ "$exit_code" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
