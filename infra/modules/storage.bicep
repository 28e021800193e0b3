param name string
param location string
param redundancy string
param principal string

@description('Days that sealed files of the audit log can be neither changed nor deleted.')
param logDays int

// The names are those of the code (TableNames, QueueNames); a test compares them.
var tables = ['Actions', 'Approvals', 'Assignments', 'Audits', 'Binders', 'Campaigns', 'Courses', 'Documents', 'Duties', 'Feedback', 'Incidents', 'Links', 'Objectives', 'People', 'Poison', 'Records', 'Reminders', 'Reviews', 'Risks', 'TrailLog', 'Trainings']
var queues = ['action-notice', 'approval-notice', 'campaign-start', 'campaign-delivery', 'campaign-notice', 'document-notice', 'evidence-make', 'incident-notice', 'records-dispose', 'review-notice', 'training-notice']
var logs = ['trail', 'trail-latest'] // TrailBlobClient
var allQueues = concat(queues, map(queues, queue => '${queue}-poison'))

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
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

// What the two processes and the Functions host need of storage and nothing more; the host keeps its locks in blobs.
var rights = {
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  queueDataReader: '19e7f393-937e-4f77-808e-94535e297925'
  queueDataMessageProcessor: '8a0f0c08-91a1-4084-bc3d-661d67233fed'
  queueDataMessageSender: 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a'
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
}

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for right in items(rights): {
  name: guid(account.id, principal, right.value)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', right.value)
    principalId: principal
    principalType: 'ServicePrincipal'
  }
}]

output account string = account.name
output packages string = '${account.properties.primaryEndpoints.blob}${packages.name}'
