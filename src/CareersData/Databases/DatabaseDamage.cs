namespace CareersData.Databases;

/// <summary>A database that was not what was written, and what became of it.</summary>
/// <param name="Found">What was wrong, in the words of the database.</param>
/// <param name="SetAside">Where the damaged file is now; a full path.</param>
/// <param name="RowsKept">How many rows of people's data could still be read and were taken over; a count.</param>
public sealed record DatabaseDamage(string Found, string SetAside, int RowsKept);
