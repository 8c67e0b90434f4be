package org.regesta.search;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the index knows it. A change of its fields takes a new index name: an index of that
 * name is not there yet, so that everything is indexed anew.
 *
 * @param words what was said or happened, as the first source gives it
 * @param quotes as the other sources give it
 * @param stance what the speaker does with the words, in words: "denies"
 * @param earliest first day, counted from 1970-01-01; the smallest number where that side is open,
 *     null where nothing is dated
 * @param latest last day; the greatest number where that side is open
 * @param place where it stands in the order of time
 * @param days its days as one number, by which entries are counted
 * @param span the same as text, where a number cannot hold them
 * @param published EDTF; when the first of its sources was published
 * @param publishedEarliest first day of that, as {@code earliest}
 */
@SearchEntity
@Indexed(index = EntryDocument.INDEX)
record EntryDocument(
    @DocumentId @KeywordField(name = "name", sortable = Sortable.YES) String id,
    @FullTextField(
            analyzer = Analysis.TEXT,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED)
        String words,
    @FullTextField(analyzer = Analysis.TEXT) List<String> quotes,
    @FullTextField(analyzer = Analysis.TEXT) List<String> titles,
    @FullTextField(name = "speakerWords", analyzer = Analysis.NAME)
        @KeywordField(aggregable = Aggregable.YES)
        @KeywordField(name = "speakerFolded", normalizer = Analysis.FOLDED)
        @Nullable String speaker,
    @KeywordField @Nullable String person,
    @FullTextField(analyzer = Analysis.TEXT) @Nullable String role,
    @KeywordField(aggregable = Aggregable.YES) String kind,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String wording,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String status,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String stance,
    @KeywordField(aggregable = Aggregable.YES) String precision,
    @KeywordField(aggregable = Aggregable.YES) List<String> publishers,
    @KeywordField(aggregable = Aggregable.YES) List<String> collections,
    @GenericField @Nullable Long earliest,
    @GenericField(sortable = Sortable.YES) @Nullable Long latest,
    @GenericField(sortable = Sortable.YES) @Nullable Long place,
    @GenericField(aggregable = Aggregable.YES) @Nullable Long days,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String span,
    @KeywordField(sortable = Sortable.YES) @Nullable String published,
    @GenericField @Nullable Long publishedEarliest,
    @GenericField @Nullable Long publishedLatest,
    @GenericField(sortable = Sortable.YES) @Nullable Long publishedPlace,
    @GenericField(aggregable = Aggregable.YES) @Nullable Long publishedDays,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String publishedSpan,
    @KeywordField List<String> captures,
    @GenericField(sortable = Sortable.YES) Integer sources) {

  static final String INDEX = "entries-5";
}
