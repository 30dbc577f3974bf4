create index result_by_ask on result (ask_id);
