package org.regesta.citation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.InputSource;

/** Reads MODS, and checks it against the schema of the Library of Congress, without the web. */
final class ModsReader {

  private ModsReader() {}

  /** Fails where the text is no valid MODS. */
  static void validate(String xml) throws Exception {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    var loading =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
      var input = loading.createLSInput();
      input.setSystemId(systemId);
      input.setByteStream(resource(here(namespace)));
      return input;
    });
    var schema = factory.newSchema(new StreamSource(resource("/citation/mods-3-7.xsd")));
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  /** What stands here for a schema that is imported from the web; any other is refused. */
  private static String here(String namespace) {
    return switch (namespace) {
      case XMLConstants.XML_NS_URI -> "/citation/xml.xsd";
      case "http://www.w3.org/1999/xlink" -> "/citation/xlink.xsd";
      default -> throw new IllegalStateException("no schema of " + namespace + " is here");
    };
  }

  private static java.io.InputStream resource(String name) {
    return Objects.requireNonNull(ModsReader.class.getResourceAsStream(name), name);
  }

  static Document parse(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.replace("\uFEFF", ""))));
  }

  /** The texts at a path below the collection; {@code mods:} is the namespace. */
  static List<String> texts(Document mods, String path) throws Exception {
    var xpath = XPathFactory.newInstance().newXPath();
    xpath.setNamespaceContext(new Mods());
    var nodes =
        (NodeList) xpath.evaluate("/mods:modsCollection/" + path, mods, XPathConstants.NODESET);
    var texts = new ArrayList<String>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static final class Mods implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return "http://www.loc.gov/mods/v3";
    }

    @Override
    public String getPrefix(String uri) {
      return "mods";
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.of("mods").iterator();
    }
  }
}
