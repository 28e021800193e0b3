#!/usr/bin/env bash
# Grants an identity the application permissions of Microsoft Graph that the product uses: these, and no others.
#   infra/grant.sh PRINCIPAL_ID [--what-if]
# PRINCIPAL_ID is an output of the deployment. A Privileged Role Administrator runs it, once; a second time it changes nothing.
# It ends with 1 when the identity holds more than this list, and names what is too much. What reaches one site or one mailbox
# only is granted by infra/scope.ps1.
set -euo pipefail

# GraphPermissions in bot/Core/Graph; a test compares them
permissions=(
  User.Read.All
  GroupMember.Read.All
  OrgContact.Read.All
  AppCatalog.Read.All
  TeamsAppInstallation.ReadWriteSelfForUser.All
  Sites.Selected
  Calendars.ReadBasic.All
)

principal=${1:?usage: infra/grant.sh PRINCIPAL_ID [--what-if]}
what_if=${2:-}
[ -z "$what_if" ] || [ "$what_if" = --what-if ] || { echo "$what_if is not known" >&2; exit 2; }
[[ $principal =~ ^[0-9a-fA-F-]{36}$ ]] || { echo "$principal is not an object id" >&2; exit 2; }

graph=https://graph.microsoft.com/v1.0/servicePrincipals
resource=$(az rest --method get --url "$graph(appId='00000003-0000-0000-c000-000000000000')?\$select=id" --query id --output tsv)
roles=$(az rest --method get --url "$graph/$resource?\$select=appRoles" --query "appRoles[?contains(allowedMemberTypes, 'Application')].[value, id]" --output tsv)
held=$(az rest --method get --url "$graph/$principal/appRoleAssignments" --query "value[?resourceId=='$resource'].appRoleId" --output tsv)

id_of() { awk -v name="$1" '$1 == name { print $2 }' <<<"$roles"; }

for permission in "${permissions[@]}"; do
  role=$(id_of "$permission")
  [ -n "$role" ] || { echo "Microsoft Graph offers no $permission" >&2; exit 1; }
  if grep -qix -- "$role" <<<"$held"; then
    echo "has    $permission"
  elif [ -n "$what_if" ]; then
    echo "would be granted   $permission"
  else
    az rest --method post --url "$graph/$principal/appRoleAssignments" --output none \
      --body "{\"principalId\":\"$principal\",\"resourceId\":\"$resource\",\"appRoleId\":\"$role\"}"
    echo "granted   $permission"
  fi
done

more=0
while read -r role; do
  [ -n "$role" ] || continue
  name=$(awk -v id="$role" 'tolower($2) == tolower(id) { print $1 }' <<<"$roles")
  [[ " ${permissions[*]} " == *" ${name:-unknown} "* ]] && continue
  echo "too much   ${name:-$role}" >&2
  more=1
done <<<"$held"
exit "$more"
