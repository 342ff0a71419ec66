import {html, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {Parsed, ParsedDoctype, ParsedElement, ParsedLiteral, type ParsedParent, ParsedRoot} from './parsed-nodes.ts'

/** The nodes that parse5 builds by this adapter. */
export type ParsedTypes = TreeAdapterTypeMap<
  Parsed,
  ParsedParent,
  Parsed,
  ParsedRoot,
  ParsedRoot,
  ParsedElement,
  ParsedLiteral,
  ParsedLiteral,
  ParsedElement,
  ParsedDoctype
>

/**
 * Make the adapter by which parse5 builds a tree of hast at once.
 *
 * @returns The adapter; it keeps the mode of one document.
 */
export function createTreeAdapter(): TreeAdapter<ParsedTypes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS
  return {
    createDocument: () => new ParsedRoot(),
    createDocumentFragment: () => new ParsedRoot(),
    createElement: (tagName, namespace, attributes) => new ParsedElement(tagName, namespace, attributes),
    createCommentNode: value => new ParsedLiteral('comment', value),
    createTextNode: value => new ParsedLiteral('text', value),
    appendChild,
    insertBefore,
    detachNode,
    insertText(parent, value) {
      addText(parent, value, parent.children.length)
    },
    insertTextBefore(parent, value, reference) {
      addText(parent, value, indexIn(parent, reference))
    },
    setTemplateContent(template, content) {
      template.content = content
    },
    getTemplateContent: template => template.content as ParsedRoot,
    setDocumentType(document) {
      if (!document.children.some(isDoctype)) appendChild(document, new ParsedDoctype())
    },
    setDocumentMode(_, value) {
      mode = value
    },
    getDocumentMode: () => mode,
    adoptAttributes: ParsedElement.addAttributes,
    getFirstChild: ({children}) => children[0] ?? null,
    getChildNodes: ({children}) => children,
    getParentNode: Parsed.parentOf,
    getAttrList: ParsedElement.attributesOf,
    getTagName: ({tagName}) => tagName,
    getNamespaceURI: element => ParsedElement.namespaceOf(element) as html.NS,
    getTextNodeContent: ({value}) => value,
    getCommentNodeContent: ({value}) => value,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is ParsedLiteral => node.type === 'text',
    isCommentNode: (node): node is ParsedLiteral => node.type === 'comment',
    isDocumentTypeNode: isDoctype,
    isElementNode: (node): node is ParsedElement => node.type === 'element',
    setNodeSourceCodeLocation: Parsed.setLocation,
    getNodeSourceCodeLocation: Parsed.locationOf,
    updateNodeSourceCodeLocation(node, {endLine, endCol, endOffset, endTag}) {
      const location = Parsed.locationOf(node) as Token.ElementLocation
      location.endLine = endLine as number
      location.endCol = endCol as number
      location.endOffset = endOffset as number
      if (endTag) ParsedElement.close(node as ParsedElement, endTag)
    }
  }
}

function appendChild(parent: ParsedParent, node: Parsed): void {
  parent.children.push(node)
  Parsed.setParent(node, parent)
}

function insertBefore(parent: ParsedParent, node: Parsed, reference: Parsed): void {
  parent.children.splice(indexIn(parent, reference), 0, node)
  Parsed.setParent(node, parent)
}

function detachNode(node: Parsed): void {
  const parent = Parsed.parentOf(node)
  if (!parent) return
  parent.children.splice(indexIn(parent, node), 1)
  Parsed.setParent(node, null)
}

/** Add text before the child at an index: to the text that ends there, if one does. */
function addText(parent: ParsedParent, value: string, index: number): void {
  const before = parent.children[index - 1]
  if (before?.type === 'text') {
    ;(before as ParsedLiteral).value += value
    return
  }
  const text = new ParsedLiteral('text', value)
  if (index === parent.children.length) parent.children.push(text)
  else parent.children.splice(index, 0, text)
  Parsed.setParent(text, parent)
}

/** The parser looks at the last child first and mostly, however many there are. */
function indexIn({children}: ParsedParent, node: Parsed): number {
  return children.lastIndexOf(node)
}

function isDoctype(node: Parsed): node is ParsedDoctype {
  return node.type === 'doctype'
}
