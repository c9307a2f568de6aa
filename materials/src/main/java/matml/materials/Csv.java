package matml.materials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads the tables of this package: UTF-8, a header line, cells separated by commas. Our tables hold no comma and no
 * quote inside a cell, which keeps reading them at the cost of one pass.
 */
final class Csv {
    private Csv() {}

    /**
     * Reads a table that lies beside this class.
     *
     * @throws IllegalStateException if it is missing or a line has too few or too many cells
     */
    static List<Row> read(String name) {
        try (InputStream stream = Csv.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> header = cells(reader.readLine());
            Map<String, Integer> columns = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                columns.put(header.get(column), column);
            }
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = cells(line);
                if (cells.size() != header.size()) {
                    throw new IllegalStateException("line " + (rows.size() + 2) + " of " + name + " has " + cells.size()
                            + " cells instead of " + header.size());
                }
                rows.add(new Row(columns, cells));
            }
            return rows;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(line.substring(start, comma));
            start = comma + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    /** One line of a table; its cells are asked for by the name of their column. */
    record Row(Map<String, Integer> columns, List<String> cells) {
        String text(String column) {
            return cells.get(columns.get(column));
        }

        int whole(String column) {
            return Integer.parseInt(text(column));
        }

        OptionalInt wholeIfAny(String column) {
            return text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(column));
        }

        /** The number in the cell; NaN if the cell is empty. */
        double number(String column) {
            String text = text(column);
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }

        /** The numbers from one column to the end of the line. */
        double[] numbersFrom(String column) {
            int first = columns.get(column);
            double[] numbers = new double[cells.size() - first];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(cells.get(first + i));
            }
            return numbers;
        }
    }
}
