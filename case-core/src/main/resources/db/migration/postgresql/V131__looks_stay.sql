create trigger identity_look_unchangeable before update or delete or truncate on identity_look
    for each statement execute function unchangeable();
