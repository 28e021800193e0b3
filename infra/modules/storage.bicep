param name string
param location string
param tags object
param redundancy string
param principal string

@description('Days that sealed files of the audit log can be neither changed nor deleted.')
param logDays int

@description('Whether the account is reached through private endpoints alone.')
param closed bool

// The names are those of the code (TableNames, QueueNames); a test compares them.
var tables = ['Actions', 'Approvals', 'Assignments', 'Audits', 'Binders', 'Campaigns', 'Courses', 'Documents', 'Duties', 'Feedback', 'Incidents', 'Links', 'Objectives', 'People', 'Poison', 'Records', 'Reminders', 'Reviews', 'Risks', 'Settings', 'TrailLog', 'Trainings']
var queues = ['action-notice', 'approval-notice', 'campaign-start', 'campaign-delivery', 'campaign-notice', 'document-notice', 'evidence-make', 'incident-notice', 'records-dispose', 'review-notice', 'training-notice']
var logs = ['trail', 'trail-latest'] // TrailBlobClient
var allQueues = concat(queues, map(queues, queue => '${queue}-poison'))

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: closed ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: closed ? 'Deny' : 'Allow', bypass: 'None' }
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource table 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [for table in tables: {
  parent: tableService
  name: table
}]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [for queue in allQueues: {
  parent: queueService
  name: queue
}]

resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
}

// the Functions host keeps its locks and the state of its timers in one container and the keys of functions in the other
resource host 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [for name in ['azure-webjobs-hosts', 'azure-webjobs-secrets']: {
  parent: blobService
  name: name
}]

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobService
  name: 'function-packages'
}

resource log 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [for name in logs: {
  parent: blobService
  name: name
}]

// Full tiles and dated seals are written once; partial tiles and the newest checkpoint stand in the other container and are replaced.
// The policy is made unlocked: whoever is sure of the number of days locks it by hand, and for ever.
resource lasting 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2023-05-01' = {
  parent: log[0]
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: logDays
    allowProtectedAppendWrites: false
  }
}

// What the two processes and the Functions host need of storage and nothing more. Tables and queues of this account are the product's
// alone; of blobs each container is granted by itself, so that what reaches one reaches no other.
var rights = {
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  queueDataReader: '19e7f393-937e-4f77-808e-94535e297925'
  queueDataMessageProcessor: '8a0f0c08-91a1-4084-bc3d-661d67233fed'
  queueDataMessageSender: 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a'
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
}

var accountGrants = [
  { right: rights.tableDataContributor, reason: 'Both processes keep every record in the tables; the Functions host writes what it finds wrong beside them.' }
  { right: rights.queueDataReader, reason: 'The Functions host and the health card read how long the queues are, to scale and to tell.' }
  { right: rights.queueDataMessageProcessor, reason: 'The Functions host takes messages from the queues and deletes those that were worked off.' }
  { right: rights.queueDataMessageSender, reason: 'Both processes send work to the queues, and the Functions host what failed to their poison twins.' }
]

resource accountGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for grant in accountGrants: {
  name: guid(account.id, principal, grant.right)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', grant.right)
    principalId: principal
    principalType: 'ServicePrincipal'
    description: grant.reason
  }
}]

resource hostGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for index in range(0, 2): {
  name: guid(host[index].id, principal, rights.blobDataOwner)
  scope: host[index]
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rights.blobDataOwner)
    principalId: principal
    principalType: 'ServicePrincipal'
    description: 'The Functions host takes locks and keeps its timers and keys in these two containers; it asks for this role by name.'
  }
}]

resource packagesGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(packages.id, principal, rights.blobDataContributor)
  scope: packages
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rights.blobDataContributor)
    principalId: principal
    principalType: 'ServicePrincipal'
    description: 'Flex Consumption puts the package of the functions here and reads it at every start, in the name of this identity.'
  }
}

resource logGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for index in range(0, length(logs)): {
  name: guid(log[index].id, principal, rights.blobDataContributor)
  scope: log[index]
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rights.blobDataContributor)
    principalId: principal
    principalType: 'ServicePrincipal'
    description: 'The functions write the tiles and seals of the audit log; its policy lets nobody change or delete what was written.'
  }
}]

output id string = account.id
output account string = account.name
output packages string = '${account.properties.primaryEndpoints.blob}${packages.name}'
