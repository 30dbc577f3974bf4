create trigger revision_unchangeable before update or delete or truncate on revision
    for each statement execute function unchangeable();
