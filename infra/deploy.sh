#!/usr/bin/env bash
# Deploys everything into one resource group, again and again with the same result, in the name of whoever `az login` knows.
#   infra/deploy.sh --group GROUP --domain DOMAIN [--environment prod|test] [--location REGION] [--out FOLDER] [--what-if] [--no-code]
# DOMAIN is the organisation's own, which holds a /privacy and a /terms page; it is also part of the audit log's name, so it stays
# the same for ever. From the environment: ISMS_ALERT_MAIL, ISMS_BUDGET (a month, in the subscription's currency), ISMS_OWNER (tag).
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
environment=prod location='' group='' domain='' out="$root/.artifacts/deploy" what_if='' code=yes

usage() {
  sed -n 's/^#   //p' "$0" >&2
  echo "$1" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --what-if) what_if=yes; shift; continue ;;
    --no-code) code=''; shift; continue ;;
  esac
  [ $# -gt 1 ] || usage "$1 needs a value, or is not known"
  case $1 in
    --group) group=$2 ;;
    --domain) domain=$2 ;;
    --environment) environment=$2 ;;
    --location) location=$2 ;;
    --out) out=$2 ;;
    *) usage "$1 is not known" ;;
  esac
  shift 2
done

[ -n "$group" ] || usage "--group is missing"
[ -n "$domain" ] || usage "--domain is missing"
[[ $domain != *example.com ]] || usage "--domain $domain is the sample; give your own"
parameters="$root/infra/$environment.bicepparam"
[ -f "$parameters" ] || usage "there is no $parameters"
az account show --output none || usage "sign in first: az login"

if [ "$(az group exists --name "$group")" != true ]; then
  [ -n "$location" ] || usage "$group does not exist: --location says where to make it"
  if [ -n "$what_if" ]; then
    echo "$group would be made in $location, and in it everything that infra/main.bicep names"
    exit 0
  fi
  az group create --name "$group" --location "$location" --tags application=TeamsIsms "environment=$environment" --output none
fi

# a budget keeps the month it was made in; asking for another one would be refused
budget="/subscriptions/{subscriptionId}/resourceGroups/$group/providers/Microsoft.Consumption/budgets/budget-isms-$environment"
ISMS_BUDGET_FROM=$(az rest --method get --url "$budget?api-version=2023-11-01" --query properties.timePeriod.startDate --output tsv 2>/dev/null |
  cut -c1-10 || true)
export ISMS_DOMAIN="$domain" ISMS_BUDGET_FROM
deployment=(--resource-group "$group" --name "isms-$environment" --parameters "$parameters")

if [ -n "$what_if" ]; then
  az deployment group what-if "${deployment[@]}"
  exit 0
fi

az deployment group create "${deployment[@]}" --mode Incremental --output none
told() {
  az deployment group show --resource-group "$group" --name "isms-$environment" --query "properties.outputs.$1.value" --output tsv
}
client=$(told clientId)
principal=$(told principalId)

if [ -n "$code" ]; then
  "$root/infra/package.sh" "$out" "$client" "$domain"
  az webapp deploy --resource-group "$group" --name "$(told botName)" --type zip --src-path "$out/bot.zip" --output none
  az functionapp deployment source config-zip --resource-group "$group" --name "$(told functionsName)" --src "$out/functions.zip" --output none
  echo "Upload $out/teams.zip in the Teams admin centre."
fi
echo "Once, by a Privileged Role Administrator:   infra/grant.sh $principal"
echo "Once, by SharePoint and Exchange administrators:   pwsh infra/scope.ps1 -ClientId $client -PrincipalId $principal -Site … -Mailbox …"
