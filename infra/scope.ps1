<#
.SYNOPSIS
Grants the identity what reaches one place only: writing in one SharePoint site, and mail and calendar of one mailbox.

.DESCRIPTION
Needs the modules Microsoft.Graph.Authentication and ExchangeOnlineManagement, a SharePoint administrator for the site and an
Exchange administrator for the mailbox. A second run changes nothing but what differs. Exchange may take an hour to act on it.

.EXAMPLE
pwsh infra/scope.ps1 -ClientId … -PrincipalId … -Site https://contoso.sharepoint.com/sites/isms -Mailbox isms@contoso.com
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [guid] $ClientId,
    [Parameter(Mandatory)] [guid] $PrincipalId,
    [Parameter(Mandatory)] [uri] $Site,
    [Parameter(Mandatory)] [ValidatePattern("^[^'@\s]+@[^'@\s]+$")] [string] $Mailbox
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Sites.Selected alone opens no site: each is granted by itself
Connect-MgGraph -Scopes 'Sites.FullControl.All' -NoWelcome
$graph = 'https://graph.microsoft.com/v1.0/sites'
$found = Invoke-MgGraphRequest -Method GET -Uri "$graph/$($Site.Host):$($Site.AbsolutePath.TrimEnd('/'))"
$grants = (Invoke-MgGraphRequest -Method GET -Uri "$graph/$($found.id)/permissions").value
$known = @($grants | Where-Object { "$($_.grantedToIdentitiesV2.application.id)" -eq "$ClientId" })
if ($known.Count -eq 0) {
    $body = @{ roles = @('write'); grantedToIdentities = @(@{ application = @{ id = "$ClientId"; displayName = 'TeamsIsms' } }) }
    Invoke-MgGraphRequest -Method POST -Uri "$graph/$($found.id)/permissions" -Body $body | Out-Null
}

# RBAC for Applications: without a consent in Entra ID, which would open every mailbox
Connect-ExchangeOnline -ShowBanner:$false
if (-not (Get-ServicePrincipal | Where-Object { "$($_.AppId)" -eq "$ClientId" })) {
    New-ServicePrincipal -AppId $ClientId -ObjectId $PrincipalId -DisplayName 'TeamsIsms' | Out-Null
}

$scope = 'TeamsIsms mailbox'
$filter = "PrimarySmtpAddress -eq '$Mailbox'"
if (Get-ManagementScope -Identity $scope -ErrorAction SilentlyContinue) {
    Set-ManagementScope -Identity $scope -RecipientRestrictionFilter $filter
}
else {
    New-ManagementScope -Name $scope -RecipientRestrictionFilter $filter | Out-Null
}

# those that reach a mailbox in GraphPermissions of bot/Core/Graph; a test compares them
foreach ($permission in 'Calendars.ReadWrite', 'Mail.Send') {
    $name = "TeamsIsms $permission"
    if (-not (Get-ManagementRoleAssignment -Identity $name -ErrorAction SilentlyContinue)) {
        New-ManagementRoleAssignment -Name $name -App $ClientId -Role "Application $permission" -CustomResourceScope $scope | Out-Null
    }
}

Test-ServicePrincipalAuthorization -Identity $ClientId -Resource $Mailbox | Format-Table RoleName, AllowedResourceScope, InScope
