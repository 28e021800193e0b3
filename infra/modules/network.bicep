param name string
param location string
param tags object

@description('Address space of the network: a quarter of it for each of its three subnets, and one to spare.')
param space string

@description('Whether the functions run in Flex Consumption, whose instances are of another kind.')
param flex bool

param storageId string
param vaultId string

var quarter = int(split(space, '/')[1]) + 2

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [space] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: cidrSubnet(space, quarter, 0)
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
      {
        name: 'functions'
        properties: {
          addressPrefix: cidrSubnet(space, quarter, 1)
          delegations: [
            { name: 'functions', properties: { serviceName: flex ? 'Microsoft.App/environments' : 'Microsoft.Web/serverFarms' } }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: cidrSubnet(space, quarter, 2), privateEndpointNetworkPolicies: 'Enabled' }
      }
    ]
  }

  resource bot 'subnets' existing = { name: 'bot' }
  resource functions 'subnets' existing = { name: 'functions' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

var doors = [
  { key: 'blob', service: storageId, zone: 'privatelink.blob.${environment().suffixes.storage}' }
  { key: 'queue', service: storageId, zone: 'privatelink.queue.${environment().suffixes.storage}' }
  { key: 'table', service: storageId, zone: 'privatelink.table.${environment().suffixes.storage}' }
  #disable-next-line no-hardcoded-env-urls // environment() knows the vault's public name only
  { key: 'vault', service: vaultId, zone: 'privatelink.vaultcore.azure.net' }
]

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = [for door in doors: {
  name: door.zone
  location: 'global'
  tags: tags
}]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [for (door, index) in doors: {
  parent: zone[index]
  name: 'link-${name}'
  location: 'global'
  tags: tags
  properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
}]

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = [for door in doors: {
  name: 'pe-${name}-${door.key}'
  location: location
  tags: tags
  properties: {
    subnet: { id: network::endpoints.id }
    privateLinkServiceConnections: [
      { name: door.key, properties: { privateLinkServiceId: door.service, groupIds: [door.key] } }
    ]
  }
}]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [for (door, index) in doors: {
  parent: endpoint[index]
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: door.key, properties: { privateDnsZoneId: zone[index].id } }] }
}]

output bot string = network::bot.id
output functions string = network::functions.id
