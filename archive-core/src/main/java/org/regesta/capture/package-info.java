/**
 * What did we receive? The bytes as they came, where they came from, and when.
 *
 * <p>Originals are kept as WARC 1.1 records (ISO 28500:2017) in append-only segments; the database
 * row is the commit point. Nothing here looks into a capture beyond what its container says.
 *
 * <p>The way of an item: {@link org.regesta.capture.Arrivals} walks what an import was given and
 * makes each thing an {@link org.regesta.capture.Arrival}; {@link org.regesta.capture.Sidecars} say
 * what was declared of it; the {@link org.regesta.capture.CaptureStore} appends its bytes (a loose
 * file) or keeps a copy of its WARC and points into it, and writes the row.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>Of a WARC, responses with the status 200, resources and conversions are items, and revisits
 *       of content that is held. Responses with another status and whatever is damaged are counted
 *       as unreadable, with the reason; requests, metadata, warcinfo and DNS answers are machinery
 *       and not counted; records of types that the standard does not name are passed over, and a
 *       remark on the import says how many of which file.
 *   <li>A digest that a record states and that is not that of its bytes is told of its capture,
 *       which is kept nevertheless.
 *   <li>A loose file's time is kept as the file's time. When it was captured is known only where a
 *       sidecar or an option says so; of a WARC record, its WARC-Date says so.
 *   <li>Nothing was captured before 1990 or is captured tomorrow: an option that says so is refused
 *       at once; what a sidecar or a record says so of is kept, its time of capture is not, and a
 *       note says why.
 *   <li>A day of publication that is yet to come is refused of an option, and not believed of a
 *       sidecar: a note says so.
 *   <li>A sidecar speaks for its file, the options of an import for all: the sidecar wins where
 *       both speak. URL and title that are declared for a WARC as a whole are not taken for its
 *       records'.
 *   <li>A sidecar that cannot be used bars its item, so that nothing comes in half described.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.regesta.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
