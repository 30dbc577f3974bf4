create trigger leak_search_unchangeable before update or delete or truncate on leak_search
    for each statement execute function unchangeable();
create trigger leak_found_unchangeable before update or delete or truncate on leak_found
    for each statement execute function unchangeable();
