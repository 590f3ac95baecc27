#!/usr/bin/env bash
# Asks the registries for known holes in the packages that the program is built from, direct and indirect, of .NET and of npm.
#   deploy/audit.sh         0: they know of none; 1: they know of some, which are printed; 2: not all of them could say, which is no pass
# A registry that publishes no advisories says nothing, and a plain `dotnet list package --vulnerable` takes that for good news. So the source is
# named as one that is audited, which makes NuGet tell (NU1905) when it has nothing to say.
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d "${TMPDIR:-/tmp}/audit.XXXXXX")
trap 'rm -rf "$work"' EXIT
result=0

source=$(dotnet nuget list source --format short | awk '$1 ~ /^E/ { print $2; exit }')
printf '<configuration><auditSources><clear /><add key="audited" value="%s" /></auditSources></configuration>\n' "$source" >"$work/nuget.config"
timeout 300 dotnet restore "$root/src/CareersWeb" --configfile "$work/nuget.config" --source "$source" --force \
  -p:NuGetAuditMode=all -p:NuGetAuditLevel=low -p:TreatWarningsAsErrors=false >"$work/nuget" 2>&1
restored=$?
if grep -E 'NU190[1-4]' "$work/nuget" | sed -E 's/ \[[^]]*\]$//; s/^[^:]*: //' | sort -u | grep .; then result=1
elif [ $restored -ne 0 ]; then tail -5 "$work/nuget"; echo "NuGet: skipped, the restore failed."; result=2
elif grep -q NU1905 "$work/nuget"; then echo "NuGet: skipped, $source publishes no advisories."; result=2
else echo "NuGet: no known hole."
fi

(cd "$root/src/CareersWeb" && timeout 120 npm audit --json >"$work/npm" 2>/dev/null)
case $(node -p "const said = JSON.parse(require('fs').readFileSync('$work/npm', 'utf8')); said.metadata?.vulnerabilities?.total ?? 'unknown'" 2>/dev/null) in
  0) echo "npm: no known hole." ;;
  ''|unknown) echo "npm: skipped, the registry does not answer."; [ $result -eq 1 ] || result=2 ;;
  *) (cd "$root/src/CareersWeb" && npm audit); result=1 ;;
esac
exit $result
