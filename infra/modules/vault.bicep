param name string
param location string
param tags object
param principal string

@description('Whether the vault is reached through a private endpoint alone.')
param closed bool

// without purge protection a deleted key could not sign the rest of its year
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: closed ? 'Disabled' : 'Enabled'
  }
}

resource key 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'trail'
  properties: {
    kty: 'EC'
    curveName: 'P-256'
    keyOps: ['sign', 'verify']
  }
}

// to read the public half and to sign, with this key alone
var cryptoUser = '12338af0-0e69-4776-bea7-57ae8d297424'

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(key.id, principal, cryptoUser)
  scope: key
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cryptoUser)
    principalId: principal
    principalType: 'ServicePrincipal'
    description: 'Signs the seals of the audit log with this one key and reads its public half; the key never leaves the vault.'
  }
}

output id string = vault.id
output key string = key.properties.keyUri
