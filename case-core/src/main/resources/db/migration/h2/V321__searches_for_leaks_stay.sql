create trigger leak_search_unchangeable before update, delete on leak_search
    for each row call 'org.dalil.database.Unchangeable';
create trigger leak_found_unchangeable before update, delete on leak_found
    for each row call 'org.dalil.database.Unchangeable';
