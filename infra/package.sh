#!/usr/bin/env bash
# Makes the three packages of a deployment: bot.zip, functions.zip and teams.zip.
#   infra/package.sh OUT_FOLDER [BOT_ID SITE]
# BOT_ID is the identity's client id, SITE the https address of the privacy and terms pages; without them
# the Teams package keeps its placeholders and only shows what it would hold.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "${1:?usage: infra/package.sh OUT_FOLDER [BOT_ID SITE]}"
out=$(cd "$1" && pwd)
bot_id=${2:-00000000-0000-0000-0000-000000000000}
site=${3:-https://isms.example.com}
site=${site%/}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish "$root/bot" --configuration Release --output "$work/bot" --nologo --verbosity quiet
# the Functions host starts the executable itself, so the package brings its own runtime
dotnet publish "$root/functions" --configuration Release --runtime linux-x64 --self-contained \
  --output "$work/functions" --nologo --verbosity quiet
chmod 755 "$work/functions/TeamsIsms.Functions"

mkdir "$work/teams"
cp "$root"/manifest/*.json "$root"/manifest/*.png "$work/teams/"
sed -i "s|00000000-0000-0000-0000-000000000000|$bot_id|g; s|https://isms.example.com|$site|g" "$work/teams/manifest.json"

for package in bot functions teams; do
  rm -f "$out/$package.zip"
  # Info-ZIP keeps the mode of each file, and with it the executable bit
  (cd "$work/$package" && zip --quiet --recurse-paths "$out/$package.zip" .)
done
echo "bot.zip, functions.zip and teams.zip are in $out"
