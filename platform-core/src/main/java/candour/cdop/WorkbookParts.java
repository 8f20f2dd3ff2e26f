package candour.cdop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, looked at before anything of it is read: nothing in them may declare entities or reach outside,
 * and all of them together stay small. Finds the merged cells of each sheet on the way.
 */
final class WorkbookParts {
    /** Bytes, unpacked: many times what so many full rows need. */
    static final int LARGEST = 24 * 1024 * 1024;

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final XMLInputFactory XML = factory();

    private final Map<String, List<String>> merged = new HashMap<>();
    private final Map<String, String> partById = new HashMap<>();
    private int unpacked;

    private WorkbookParts() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * @throws WorkbookBroken when it can't be read
     * @throws WorkbookDeclares when a part declares entities
     * @throws WorkbookReaches when it refers to something outside
     * @throws WorkbookTooLarge when it is too large unpacked
     */
    static WorkbookParts of(byte[] content) {
        var parts = new WorkbookParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.look(entry.getName(), parts.unpacked(zip));
            }
        } catch (IOException | XMLStreamException e) {
            throw new WorkbookBroken();
        }
        return parts;
    }

    private byte[] unpacked(InputStream entry) throws IOException {
        byte[] part = entry.readNBytes(LARGEST - unpacked + 1);
        unpacked += part.length;
        if (unpacked > LARGEST) {
            throw new WorkbookTooLarge();
        }
        return part;
    }

    private void look(String name, byte[] part) throws XMLStreamException {
        String small = name.toLowerCase(Locale.ROOT);
        if (!small.endsWith(".xml") && !small.endsWith(".rels") && !small.endsWith(".vml")) {
            return;
        }
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookDeclares();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                look(name, reader);
            }
        }
    }

    private void look(String name, XMLStreamReader reader) {
        if (reader.getLocalName().equals("mergeCell")) {
            merged.computeIfAbsent(name, any -> new ArrayList<>()).add(attribute(reader, "ref"));
        }
        if (reader.getLocalName().equals("Relationship")) {
            if (attribute(reader, "TargetMode").equalsIgnoreCase("External")) {
                throw new WorkbookReaches();
            }
            if (name.equals(RELATIONS)) {
                String target = attribute(reader, "Target");
                partById.put(attribute(reader, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /**
     * The merged cells of a sheet: "A4:C4".
     *
     * @param id by which the workbook names the sheet
     */
    List<String> merged(String id) {
        return merged.getOrDefault(partById.getOrDefault(id, ""), List.of());
    }
}
