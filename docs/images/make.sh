#!/usr/bin/env bash
# Draws the pictures of the main pages that the README shows, from the program itself: docs/images/make.sh
# Needs a built host (dotnet build -c Release) and Chromium; it starts the host with a database of its own and stops it again.
set -eu
cd "$(dirname "$0")/../.."
port=${PORT:-5390}
host=src/CareersWeb/bin/Release/net10.0/CareersWeb.dll
work=$(mktemp -d)
ASPNETCORE_URLS="http://127.0.0.1:$port" Database__ConnectionString="Data Source=$work/careers.db" dotnet "$host" >"$work/log" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 60); do
  curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null && break
  sleep 1
done

picture() { # name, width, height, address
  timeout 60 chromium --headless --no-sandbox --disable-gpu --no-first-run --user-data-dir="$work/profile" --hide-scrollbars \
    --window-size="$2,$3" --virtual-time-budget=6000 --screenshot="docs/images/$1.png" "http://127.0.0.1:$port$4" >/dev/null 2>&1
  echo "docs/images/$1.png"
}

picture home 1280 800 /
picture explorer 1280 800 '/occupations?q=work+in+a+hospital+with+kids+no+nights'
picture occupation 1280 900 /occupations/adult-nurse
picture pathways 1280 1200 '/pathways?to=adult-nurse&level=0'
picture privacy 1280 800 /privacy
picture routes 1280 800 /routes/t-level
picture match 1280 800 /match
picture welsh 1280 800 /cy
picture explorer-phone 360 740 '/occupations?q=computers'
picture occupation-phone 360 740 /occupations/electrician
picture saved-phone 360 740 '/saved?jobs=adult-nurse,paramedic'
picture welsh-phone 360 740 /cy/occupations/electrician
