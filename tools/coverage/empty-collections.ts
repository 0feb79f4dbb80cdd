/** Why no row can come into a collection, by its path: what would bring them is outside of this server. */
export const emptyCollections: Readonly<Record<string, string>> = {
  '/company/m365contact': 'rows come from a directory of Microsoft 365, to which there is no connection',
  '/company/management':
    'made by a managed services platform that reports to the product, to which there is no connection',
  '/company/portalConfigurations/invoiceSetup/paymentProcessors':
    'payment processors are agreed with outside the product',
  '/system/authAnvils': 'set up with the sign-in service of that name, to which there is no connection',
  '/system/emailTokens': 'the words of the vendor for its mail templates are not published',
  '/system/experiments': 'the vendor tries features out on its own systems only',
  '/system/m365contactsync': 'rows come from a directory of Microsoft 365, to which there is no connection',
  '/system/office365/application': 'registered with Microsoft 365, to which there is no connection',
  '/system/onPremiseSearchSetting': 'its only field is a password that nothing makes and nothing shows',
  '/system/settings': 'which settings the vendor keeps here is not published',
  '/system/workflows/{parentId}/attachments': 'no operation adds one',
};
