-- what is wrong with a document as a whole names it, where a case has several
alter table discrepancy add column document_id uuid references source_document;
