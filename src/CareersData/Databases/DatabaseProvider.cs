namespace CareersData.Databases;

/// <summary>A database that the service can use.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the service; one process.</summary>
    Sqlite,

    /// <summary>A server; any number of processes.</summary>
    PostgreSQL,
}
