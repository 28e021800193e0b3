#!/usr/bin/env bash
# Makes the packages of a deployment: bot.zip, functions.zip and, with the last two arguments, teams.zip.
#   infra/package.sh OUT_FOLDER [CLIENT_ID DOMAIN]
# CLIENT_ID is the identity's client id, DOMAIN the organisation's own, which holds a /privacy and a /terms page.
# TEAMS_VERSION in the environment is the version of the Teams app; the catalogue takes an update only with a higher one.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "${1:?usage: infra/package.sh OUT_FOLDER [CLIENT_ID DOMAIN]}"
out=$(cd "$1" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# no path of this machine goes into the files, and none has a time of its own
publish() {
  dotnet publish "$root/$1" --configuration Release --output "$work/$1" --nologo --verbosity quiet \
    -p:ContinuousIntegrationBuild=true "${@:2}"
}

publish bot --runtime linux-x64 --no-self-contained
# the Functions host starts the executable itself, so the package brings its own runtime
publish functions --runtime linux-x64 --self-contained
chmod 755 "$work/functions/TeamsIsms.Functions"

for package in bot functions; do
  rm -f "$out/$package.zip"
  find "$work/$package" -exec touch --no-dereference --date=1980-01-01T00:00:00Z {} +
  # Info-ZIP keeps the mode of each file, and with it the executable bit
  (cd "$work/$package" && find . -type f | LC_ALL=C sort | TZ=UTC zip --quiet -X "$out/$package.zip" -@)
done
made="bot.zip and functions.zip"

if [ -n "${2:-}" ]; then
  dotnet "$work/bot/TeamsIsms.Bot.dll" package --app-id "$2" --domain "${3:?DOMAIN goes with CLIENT_ID}" \
    --out "$out/teams.zip" --language en ${TEAMS_VERSION:+--version "$TEAMS_VERSION"}
  made="bot.zip, functions.zip and teams.zip"
fi
echo "$made: in $out"
