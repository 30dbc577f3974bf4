package org.dalil.web.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A long list, one page of it at a time. The only lazy model there is: pages give it a source and forget about it. A
 * column sorts with {@code sortBy="#{row.title}"} alone; with {@code field} PrimeFaces also puts a filter into its head.
 */
public class PagedModel<R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_PAGE = 500;

    private final transient RowSource<R> source;
    private final transient Function<R, ?> key;

    /** @param key tells rows apart, usually their id; what it gives has to print differently for each */
    public PagedModel(RowSource<R> source, Function<R, ?> key) {
        this.source = source;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(source.count());
    }

    @Override
    public List<R> load(int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        sorts.values().stream()
                .filter(sort -> sort.getOrder() != SortOrder.UNSORTED)
                .findFirst()
                .ifPresent(sort -> source.sortBy(sort.getField(), sort.getOrder() == SortOrder.ASCENDING));
        return source.rows(new Window(first, Math.max(1, Math.min(pageSize, LARGEST_PAGE))));
    }

    @Override
    public String getRowKey(R row) {
        return key.apply(row).toString();
    }

    @Override
    public @Nullable R getRowData(String rowKey) {
        List<R> page = getWrappedData();
        return page == null
                ? null
                : page.stream()
                        .filter(row -> getRowKey(row).equals(rowKey))
                        .findFirst()
                        .orElse(null);
    }
}
