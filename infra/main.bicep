// Everything the product needs in one resource group: no secret is made, stored or passed on.
targetScope = 'resourceGroup'

@description('Short name of the organisation or environment; part of every resource name.')
@minLength(3)
@maxLength(12)
param name string

@description('Region of all resources but the bot registration, which is global.')
param location string = resourceGroup().location

@description('What staff see as the name of the bot.')
param displayName string = '資安管理助理'

@description('Manifest id of the Teams app, with which Graph finds and installs it.')
param teamsAppId string

@description('Hosting of the functions: FC1 is Flex Consumption, EP1 Elastic Premium, B1 and P0v3 dedicated plans.')
@allowed(['FC1', 'EP1', 'B1', 'P0v3'])
param functionsPlan string = 'FC1'

@description('Hosting of the bot. It answers within seconds, so it is never put to sleep.')
@allowed(['B1', 'P0v3', 'P1v3'])
param botPlan string = 'B1'

@description('Instances the functions may grow to. Each sends at its own pace, so few of them keep the bot below the rate of Teams.')
@minValue(1)
@maxValue(100)
param functionsInstances int = 40

@description('Redundancy of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param redundancy string = 'Standard_ZRS'

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 180

@description('Name of the audit logs without the year: isms.{domain}/trail. Every seal holds it, so it never changes later.')
param trailOrigin string

@description('Authority that puts the time on seals (RFC 3161). Its answers are signed, so plain http will do.')
param timeStampAuthority string = 'http://timestamp.digicert.com'

@description('Days that sealed files of the audit log can be neither changed nor deleted.')
@minValue(1)
@maxValue(3653)
param trailDays int = 2557

@description('Address told of alerts and of the budget; empty leaves alerts to the portal and the budget to the owners.')
param alertMail string = ''

@description('What the resource group may cost in a month, in the currency of the subscription; 0 sets no budget. Nothing is switched off when it is passed.')
@minValue(0)
param budget int = 0

@description('First day of the month the budget counts from. It cannot be changed later; empty is the month of the first deployment.')
param budgetFrom string = ''

@description('Not to be given: the first day of this month.')
param thisMonth string = utcNow('yyyy-MM-01')

@description('Storage and key vault are reached through a network of the product\'s own alone. The bot stays reachable, since Teams calls it.')
param privateNetwork bool = false

@description('Address space of that network; a /24 or larger that nothing it is joined to uses.')
param addressSpace string = '10.90.0.0/24'

@description('Tags of every resource beside the product\'s own two.')
param tags object = {}

@description('Entra group object ids by role, as the settings Roles:{role}:{n} take them.')
param roles object = {}

@description('Further settings of both processes, such as Graph__DriveId and Graph__Mailbox.')
param settings object = {}

var suffix = take(uniqueString(resourceGroup().id, name), 6)
var everyTag = union(tags, { application: 'TeamsIsms', environment: name })

module identity 'modules/identity.bicep' = {
  params: { name: 'id-isms-${name}', location: location, tags: everyTag }
}

module logs 'modules/logs.bicep' = {
  params: { name: 'isms-${name}', location: location, tags: everyTag, days: logDays, principal: identity.outputs.principalId }
}

module storage 'modules/storage.bicep' = {
  params: {
    name: take('isms${toLower(replace(name, '-', ''))}${suffix}', 24)
    location: location
    tags: everyTag
    redundancy: redundancy
    principal: identity.outputs.principalId
    logDays: trailDays
    closed: privateNetwork
  }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: take('kv-isms${name}${suffix}', 24)
    location: location
    tags: everyTag
    principal: identity.outputs.principalId
    closed: privateNetwork
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  params: {
    name: 'isms-${name}'
    location: location
    tags: everyTag
    space: addressSpace
    flex: functionsPlan == 'FC1'
    storageId: storage.outputs.id
    vaultId: vault.outputs.id
  }
}

var roleSettings = reduce(items(roles), {}, (all, role) => union(all, toObject(
  map(role.value, (group, index) => { name: 'Roles__${role.key}__${index}', value: group }),
  setting => setting.name,
  setting => setting.value
)))

var shared = union(
  {
    Bot__AppId: identity.outputs.clientId
    Bot__Tenants__0: tenant().tenantId
    Bot__Issuers__0__Issuer: 'https://api.botframework.com'
    #disable-next-line no-hardcoded-env-urls // the public Bot Framework has no entry in environment()
    Bot__Issuers__0__Metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration'
    Bot__PublicUrl: 'https://app-isms-${name}-${suffix}.azurewebsites.net'
    Bot__Credential__Kind: 'ManagedIdentity'
    Bot__Credential__ClientId: identity.outputs.clientId
    Bot__Credential__TenantId: tenant().tenantId
    Graph__AppExternalId: teamsAppId
    Storage__Account: storage.outputs.account
    Trail__Origin: trailOrigin
    Trail__KeyId: vault.outputs.key
    Trail__TimeStampAuthority: timeStampAuthority
    AZURE_CLIENT_ID: identity.outputs.clientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: logs.outputs.connectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.outputs.clientId};Authorization=AAD'
  },
  roleSettings,
  settings
)

module bot 'modules/bot.bicep' = {
  params: {
    name: 'app-isms-${name}-${suffix}'
    registration: 'bot-isms-${name}-${suffix}'
    displayName: displayName
    location: location
    tags: everyTag
    plan: botPlan
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    workspace: logs.outputs.workspace
    subnet: privateNetwork ? network!.outputs.bot : ''
    // without it every caller has the front end's address, and the limits per address would be one for all
    settings: union(shared, { ASPNETCORE_FORWARDEDHEADERS_ENABLED: 'true' })
  }
}

module functions 'modules/functions.bicep' = {
  params: {
    name: 'func-isms-${name}-${suffix}'
    location: location
    tags: everyTag
    plan: functionsPlan
    instances: functionsInstances
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    storageAccount: storage.outputs.account
    packages: storage.outputs.packages
    subnet: privateNetwork ? network!.outputs.functions : ''
    settings: shared
  }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: 'isms-${name}'
    location: location
    tags: everyTag
    insights: logs.outputs.insights
    mail: alertMail
  }
}

module cost 'modules/budget.bicep' = if (budget > 0) {
  params: {
    name: 'budget-isms-${name}'
    amount: budget
    from: empty(budgetFrom) ? thisMonth : budgetFrom
    mail: alertMail
  }
}

output botHost string = bot.outputs.host
output botName string = bot.outputs.name
output functionsName string = functions.outputs.name
output storageAccount string = storage.outputs.account

@description('Client id of the identity: the bot id and webApplicationInfo.id of the Teams manifest.')
output clientId string = identity.outputs.clientId

@description('Principal to which infra/grant.sh grants the Graph permissions.')
output principalId string = identity.outputs.principalId
